/** The code of a substance stands in a group that belongs to the pharmacological class which the text names. */
import type { AtcCode } from '../model/atcCode';
import type { Opinion } from '../model/opinion';
import { type AtcClass, findAtcClass, isInAtcClass } from '../reference/atcClasses';
import { atcGroupName, standingOfAtcGroup } from '../reference/atcGroups';
import { findContradictedStem, findNeighbourClass } from '../reference/nameStems';
import type { Prose } from '../text/prose';
import { type AtcReading, findAtcReadings } from './atcReading';
import { findNamedClasses, type NamedClass, type NamedClasses } from './namedClasses';
import { type Report, type Rule, report, type Tell } from './rule';

interface KnownClass {
  readonly named: NamedClass;
  /** What the named class may be: several where it is one and the other, `an anti-infective and corticosteroid`. */
  readonly classes: readonly AtcClass[];
}

export const atcClassMismatch: Rule = {
  id: 'atc-class-mismatch',
  group: 'codes',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The code of a substance is in another ATC group than the pharmacological class that the text gives it, or the ending of its name is that of another class or group: “orvatinib, a monoclonal antibody”.',
    why: 'One of the two is wrong: a letter of the code, or words that were left over from another document. The rule knows classes whose groups are certain, with all groups in which their substances have codes: an antiepileptic is in N03, a growth hormone in H01A. A class in a description of how the substance acts does not count.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const readings = [...findAtcReadings(opinion)];
    if (readings.length === 0) return;
    const starts = opinion.tree.sentences.map((sentence) => sentence.prose.from);
    const hasOneSubstance = readings.length === 1 && opinion.substances.length < 2;
    for (const { mention, written, code } of readings) {
      if (code === undefined || standingOfAtcGroup(code.group).kind === 'unknown') continue;
      const named = findNamedClasses(prose, starts, mention, hasOneSubstance);
      const found = findContradiction(code, named);
      if (found !== undefined) tell(reportClass(written, code, found, prose));
      else if (hasOneSubstance) reportStem(opinion, named, { written, code }, tell);
    }
  },
};

/** “orvatinib, a monoclonal antibody”: the ending of its name says that it is a kinase inhibitor. */
function reportStem(
  { commonNames, substances, tree: { prose } }: Opinion,
  { besideCode, behindSentence }: NamedClasses,
  { written, code }: Pick<AtcReading, 'written'> & { readonly code: AtcCode },
  tell: Tell,
): void {
  const [name, another] = commonNames.length > 0 ? commonNames : substances;
  // The second word of a conjugate, `orvatumab vedotin`, has an ending of its own.
  if (name === undefined || another !== undefined || name.text.includes(' ')) return;
  const related = [{ span: name.span, message: 'The name of the substance.' }];
  for (const { text, from } of [...besideCode, ...behindSentence]) {
    const ownClass = findContradictedStem(name.text.toLowerCase(), text);
    if (ownClass === undefined) continue;
    const message = `“${name.text}” is called “${text}”, but its name is that of ${ownClass}.`;
    tell(report(prose.toSource({ from, to: from + text.length }), message, [], { related }));
    return;
  }
  const neighbour = findNeighbourClass(name.text.toLowerCase(), code.text);
  // The text agrees with the name: the code is wrong.
  if (neighbour !== undefined && besideCode.some(({ text }) => /antibody$/.test(text))) {
    const group = code.text.slice(0, 4);
    const message = `“${name.text}” is the name of ${neighbour}, which has no code in “${group}”.`;
    tell(report(written.span, message, [], { related }));
  }
}

/** The class that the code contradicts; none where another one that is named beside the code fits it. */
function findContradiction(
  code: AtcCode,
  { besideCode, behindSentence }: NamedClasses,
): KnownClass | undefined {
  for (const place of [besideCode, behindSentence]) {
    const known = place.flatMap(readClasses);
    const fits = known.some(({ classes }) => classes.some((one) => isInAtcClass(code.text, one)));
    if (known[0] !== undefined && !fits) return known[0];
  }
  return undefined;
}

/** `inhibitor of factor Xa` is a factor Xa inhibitor. */
const OF = /(\S+) of (.+)$/;

/** Nothing where a part of the phrase is no known class. */
function readClasses(named: NamedClass): readonly KnownClass[] {
  const parts = named.text.split(/ and (?:an? )?/);
  const classes = parts.flatMap((part) => findAtcClass(part.replace(OF, '$2 $1')) ?? []);
  return classes.length > 0 && classes.length === parts.length ? [{ named, classes }] : [];
}

function reportClass(
  written: AtcReading['written'],
  code: AtcCode,
  { named, classes }: KnownClass,
  prose: Prose,
): Report {
  const place = prose.toSource({ from: named.from, to: named.from + named.text.length });
  const [ofClass, ofCode] = findContrast(classes[0]?.groups ?? [], code);
  return report(
    written.span,
    `“${named.text}” is a class of ATC group ${describe(ofClass)}, but “${code.text}” is of ${describe(ofCode)}.`,
    [],
    { related: [{ span: place, message: 'The class that the text names.' }] },
  );
}

/** The group of the class and that of the code, at the first level where they differ. */
function findContrast(
  groups: readonly string[],
  { text, isVeterinary }: AtcCode,
): [string, string] {
  const forms = groups.map((group) =>
    isVeterinary && !group.startsWith('Q') ? `Q${group}` : group,
  );
  const ofClass = forms.find((form) => standingOfAtcGroup(form).kind === 'current') ?? '';
  const levelTwo = isVeterinary ? 4 : 3;
  const length = ofClass.startsWith(text.slice(0, levelTwo)) ? ofClass.length : levelTwo;
  return [ofClass.slice(0, length), text.slice(0, length)];
}

/** `“N03” (epilepsy)`. */
function describe(group: string): string {
  const name = atcGroupName(group);
  return name === undefined ? `“${group}”` : `“${group}” (${name})`;
}
