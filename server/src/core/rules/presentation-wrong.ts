/** The sentence on strengths and form names each strength once, with a unit, and says what has it. */
import { DOSE_FORM_PATTERN } from '../model/doseForms';
import type { Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { NUMBER, STRENGTH, STRENGTH_UNIT } from '../text/units';
import { findAbsentStrengths } from './absentStrengths';
import { findFormSlips } from './formSlips';
import { findLostExponents } from './lostExponents';
import { type Report, type Rule, report } from './rule';
import { findStrengthGaps } from './strengthGaps';
import { findStrengthSlips } from './strengthSlips';

const FURTHER = `(?:(?:,? and |,? or |, )${STRENGTH})`;
const LISTS = new RegExp(`${STRENGTH}${FURTHER}+(?![\\w/%-])`, 'g');
const STRENGTHS = new RegExp(STRENGTH, 'g');
const LIST_ALONE = new RegExp(`^available as (?:an? )?(${STRENGTH}${FURTHER}*)\\.$`);
const PLAIN_LIST = new RegExp(
  `^available as (?:an? )?(${NUMBER}(?:(?:,? and |,? or |, )${NUMBER})+) (?:${DOSE_FORM_PATTERN})`,
);
/** “10 mg and 20 mg and solution”: what has these strengths is lost. */
const LIST_BEFORE_AND = new RegExp(
  `^available as (?:an? )?(${STRENGTH}${FURTHER}*),? and (?:${DOSE_FORM_PATTERN})`,
);
/** “a 10 oral solution”, “15 mg and 20 film-coated tablets” */
const FIGURE_ALONE = new RegExp(
  `(?:\\b(?:as|and) an?|, an?|\\d ${STRENGTH_UNIT} and) (${NUMBER}) (?:${DOSE_FORM_PATTERN})`,
);
/** “25 mg/100)” */
const HALF_UNIT = new RegExp(`${NUMBER} ?${STRENGTH_UNIT}/${NUMBER}(?=\\)|, | and |\\.$)`);
/** “94.5 mg/0.5 solution” */
const HALF_BEFORE_FORM = new RegExp(
  `${NUMBER} ?${STRENGTH_UNIT}/${NUMBER}(?= (?:${DOSE_FORM_PATTERN}))`,
);
const WHOLE_UNITS = new RegExp(`${NUMBER} ?${STRENGTH_UNIT}/${NUMBER} ?${STRENGTH_UNIT}`);
/** Weights of the animals for which a strength is: `>4.5-10 kg`. */
const WEIGHT = '[<>≤≥]? ?\\d[\\d.]{0,5}[-–]\\d[\\d.]{0,5} kg';
const WEIGHT_LISTS = new RegExp(`${WEIGHT}(?:(?:, |,? and )${WEIGHT})+`, 'g');
const WEIGHTS = new RegExp(WEIGHT, 'g');
const PARTS = new RegExp(`^(${NUMBER})[ -]?(.*)$`);
/** Milligrams in a unit. */
const MASSES: Readonly<Record<string, number>> = {
  g: 1000,
  mg: 1,
  milligram: 1,
  microgram: 0.001,
  mcg: 0.001,
  µg: 0.001,
  μg: 0.001,
};
/** No medicine has strengths so far apart in one list. */
const LARGEST_STEP = 1000;

export const presentationWrong: Rule = {
  id: 'presentation-wrong',
  group: 'identity',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'The sentence on the presentation names one strength twice in a list, strengths that are a thousandfold apart or have no comma between them, figures without a unit, several forms behind “a”, more or fewer strengths than a combination has substances, a unit with a wrong capital or twice, a dose in the place of a strength (“50 mg/kg solution”), an exponent that is not raised, another form than the statement, or no pharmaceutical form; or the indication has a strength that it does not name.',
    why: 'Strength and form tell one product from another in the pharmacy. A strength that is named twice stands in the place of another one, and a wrong unit is an overdose on paper.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const found of findStrengthSlips(opinion)) tell(found);
    for (const found of findLostExponents(opinion)) tell(found);
    const sentence = opinion.part('presentation')?.sentences[0]?.prose;
    if (sentence === undefined) return;
    const at = prose.text.indexOf('available as', sentence.from);
    if (at < 0 || at >= sentence.to) return;
    const text = prose.text.slice(at, sentence.to);
    const read = (from: number, length: number): Passage =>
      buildPassage(prose, { from: at + from, to: at + from + length });
    const alone = (LIST_ALONE.exec(text) ?? LIST_BEFORE_AND.exec(text))?.[1];
    if (alone !== undefined && /[a-z]/i.test(alone)) {
      const { span } = read(text.indexOf(alone), alone.length);
      tell(report(span, `No pharmaceutical form stands behind “${alone}”.`));
    }
    const plain = PLAIN_LIST.exec(text)?.[1];
    if (plain !== undefined) {
      const { span } = read(text.indexOf(plain), plain.length);
      tell(report(span, `“${plain}” has no unit.`));
    }
    const figure = plain === undefined ? FIGURE_ALONE.exec(text) : null;
    if (figure?.[1] !== undefined) {
      const { span } = read(
        figure.index + figure[0].indexOf(` ${figure[1]} `) + 1,
        figure[1].length,
      );
      tell(report(span, `“${figure[1]}” has no unit.`));
    }
    const half =
      HALF_BEFORE_FORM.exec(text) ?? (WHOLE_UNITS.test(text) ? HALF_UNIT.exec(text) : null);
    if (half !== null) {
      const { span } = read(half.index, half[0].length);
      tell(report(span, `“${half[0]}” lacks its second unit.`));
    }
    for (const { 0: list, index } of text.matchAll(LISTS)) {
      const strengths = Array.from(list.matchAll(STRENGTHS), (match) =>
        read(index + match.index, match[0].length),
      );
      for (const found of judgeList(strengths)) tell(found);
    }
    for (const { 0: list, index } of text.matchAll(WEIGHT_LISTS)) {
      const weights = Array.from(list.matchAll(WEIGHTS), (match) =>
        read(index + match.index, match[0].length),
      );
      const again = weights.find((one, at) => weights.findIndex((w) => w.text === one.text) < at);
      if (again !== undefined) {
        tell(report(again.span, `“${again.text}” stands in this list a second time.`));
      }
    }
    for (const found of findFormSlips(opinion, read(0, text.length))) tell(found);
    for (const found of findAbsentStrengths(opinion)) tell(found);
    for (const found of findStrengthGaps(opinion, read(0, text.length))) tell(found);
  },
};

/** What is wrong with strengths that stand in one list. */
function* judgeList(strengths: readonly Passage[]): Iterable<Report> {
  const known = new Map<string, Passage>();
  let unit = '';
  let next: { readonly passage: Passage; readonly unit: string; readonly mass: number } | undefined;
  // From the end: a figure has the unit of the strength behind it.
  for (const passage of [...strengths].reverse()) {
    const [, figure = '', written = ''] = PARTS.exec(passage.text) ?? [];
    unit = written === '' ? unit : written.replace(/s$/, '');
    const key = `${figure} ${unit}`;
    const same = known.get(key);
    if (same !== undefined && unit !== '') {
      yield report(
        same.span,
        `“${same.text}” stands in this list of strengths a second time.`,
        [],
        {
          related: [{ span: passage.span, message: 'The first time.' }],
        },
      );
    }
    known.set(key, passage);
    const mass = Number(figure) * (MASSES[unit] ?? Number.NaN);
    if (next !== undefined && next.unit !== unit && isFarFrom(mass, next.mass)) {
      yield report(
        next.passage.span,
        `“${next.passage.text}” and “${passage.text}” are a thousandfold apart: check their units.`,
        [],
        { related: [{ span: passage.span, message: 'The strength before it.' }] },
      );
    }
    next = { passage, unit, mass };
  }
}

function isFarFrom(first: number, second: number): boolean {
  return first / second >= LARGEST_STEP || second / first >= LARGEST_STEP;
}
