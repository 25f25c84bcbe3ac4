/** The document is of one kind from its title to its last sentence: one committee, one procedure. */
import { modifierOfKey, parseFlag } from '../model/frontMatterKeys';
import {
  type Committee,
  type Opinion,
  type OpinionStatement,
  type Passage,
  PROFILES,
} from '../model/opinion';
import { findOtherKinds } from './applicationKinds';
import { type Rule, type RuleContext, report, type Tell } from './rule';

export const profileContradicted: Rule = {
  id: 'profile-contradicted',
  group: 'structure',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'The title, the front matter or a sentence belongs to another kind of opinion than the opinion statement.',
    why: 'Initial opinions and changes, and the opinions of the CHMP and the CVMP, have forms of their own. Sentences of another form come from another document, and readers no longer know what was recommended, or by whom.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { statement } = context.opinion;
    if (statement === undefined) return;
    checkTitle(context, statement, tell);
    checkFrontMatter(context.opinion, statement, tell);
    checkDeclaredAuthorisation(context.opinion, statement, tell);
    checkAuthorisation(context, statement, tell);
    checkCommittee(context, statement, tell);
    checkVeterinary(context, statement, tell);
    for (const { words, kind, sign } of findOtherKinds(context.opinion)) {
      const other = kind === 'generic' ? 'biosimilar' : 'generic';
      tell(
        report(
          words.span,
          `“${words.text}” does not go with the text on a ${other} medicine.`,
          [],
          {
            related: [toRelated(sign, 'The text')],
          },
        ),
      );
    }
  },
};

const ACTIONS = {
  granting: 'the granting of a marketing authorisation',
  change: 'a change to a marketing authorisation',
} as const;

function checkTitle(
  { opinion, prose }: RuleContext,
  statement: OpinionStatement,
  tell: Tell,
): void {
  const { title } = opinion;
  const { action } = statement;
  if (title?.procedure === undefined || action === undefined) return;
  if ((title.procedure === 'initial') === (action === 'granting')) return;
  const words = /\b(?:initial|post)\b(?:[ -]authori[sz]ation)?/i.exec(title.text);
  const from = title.prose.from + (words?.index ?? 0);
  const written = words?.[0] ?? title.text;
  tell(
    report(
      prose.toSource({ from, to: from + written.length }),
      `The title says “${written}”, but the opinion statement recommends ${ACTIONS[action]}.`,
      [],
      { related: [toRelated(findActionWords(statement))] },
    ),
  );
}

/** The front matter is there to decide where the text is unclear, not to deny what it says. */
function checkFrontMatter(
  { tree }: Opinion,
  { committee, action, span }: OpinionStatement,
  tell: Tell,
): void {
  const entry = tree.frontMatter.find(({ key }) => key === 'profile');
  if (entry === undefined || committee === undefined || action === undefined) return;
  if (!PROFILES.some((profile) => profile === entry.value)) return;
  const isHuman = /^human-/.test(entry.value);
  const isInitial = /-initial$/.test(entry.value);
  const isOtherCommittee = isHuman !== (committee === 'CHMP');
  if (!isOtherCommittee && isInitial === (action === 'granting')) return;
  const said = isOtherCommittee
    ? `is an opinion of the ${committee}`
    : `recommends ${ACTIONS[action]}`;
  tell(
    report(
      entry.valueSpan,
      `The profile “${entry.value}” is declared, but the opinion statement ${said}.`,
      [],
      { related: [{ span, message: 'The opinion statement.' }] },
    ),
  );
}

/** Words of the statement without which an authorisation is none of the kind that the front matter declares. */
const DECLARED_AUTHORISATIONS = new Map<string | undefined, RegExp>([
  ['conditional', /conditional/i],
  ['exceptional-circumstances', /exceptional circumstances/i],
]);

const AUTHORISATIONS: Readonly<Record<OpinionStatement['authorisation'], string>> = {
  standard: 'a standard marketing authorisation',
  conditional: 'a conditional marketing authorisation',
  'exceptional-circumstances': 'a marketing authorisation under exceptional circumstances',
};

/** `conditional: true` over the granting of a standard marketing authorisation. */
function checkDeclaredAuthorisation(
  { tree }: Opinion,
  { action, authorisation, authorisationNoun, text }: OpinionStatement,
  tell: Tell,
): void {
  if (action !== 'granting' || authorisationNoun === undefined) return;
  for (const { key, keySpan, value } of tree.frontMatter) {
    const words = DECLARED_AUTHORISATIONS.get(modifierOfKey(key));
    if (words === undefined || parseFlag(value) !== true || words.test(text)) continue;
    tell(
      report(
        keySpan,
        `“${key}” is declared, but the opinion statement grants ${AUTHORISATIONS[authorisation]}.`,
        [],
        { related: [toRelated(authorisationNoun)] },
      ),
    );
  }
}

const EXCEPTIONAL = /\bunder exceptional circumstances\b/i;

/** An authorisation is either conditional or under exceptional circumstances: each has a legal ground of its own. */
function checkAuthorisation(
  { prose }: RuleContext,
  { authorisation, authorisationWords, text, prose: place }: OpinionStatement,
  tell: Tell,
): void {
  const exceptional = EXCEPTIONAL.exec(text);
  if (authorisation !== 'conditional' || authorisationWords === undefined || exceptional === null) {
    return;
  }
  const from = place.from + exceptional.index;
  tell(
    report(
      prose.toSource({ from, to: from + exceptional[0].length }),
      `“${exceptional[0]}” does not go with “${authorisationWords.text}”.`,
      [],
      { related: [toRelated(authorisationWords)] },
    ),
  );
}

/** Words by which only the other committee, or its documents, are known. */
const WORDS_OF_OTHER_COMMITTEE: Readonly<Record<Committee, readonly string[]>> = {
  CHMP: ['CVMP', 'veterinary medicinal product'],
  CVMP: ['CHMP', 'medicinal products for human use'],
};

function checkCommittee(
  { opinion, prose }: RuleContext,
  statement: OpinionStatement,
  tell: Tell,
): void {
  const { committee, committeeName, committeeAbbreviation } = statement;
  const named = committeeAbbreviation ?? committeeName;
  if (committee === undefined || named === undefined) return;
  const isOwn = (at: number): boolean =>
    [committeeName, committeeAbbreviation].some(
      (own) => own !== undefined && own.prose.from <= at && at < own.prose.to,
    );
  for (const words of WORDS_OF_OTHER_COMMITTEE[committee]) {
    for (let at = prose.text.indexOf(words); at >= 0; ) {
      const span = prose.toSource({ from: at, to: at + words.length });
      if (
        !isOwn(at) &&
        !isInReference(prose.text, at, words) &&
        opinion.roleAt(span.start) !== undefined
      ) {
        tell(
          report(span, `“${words}” does not belong in an opinion of the ${committee}.`, [], {
            related: [{ span: named.span, message: `The opinion is that of the ${committee}.` }],
          }),
        );
      }
      at = prose.text.indexOf(words, at + words.length);
    }
  }
}

/** What opinions of the CVMP always call a veterinary medicinal product. */
const UNNAMED_PRODUCT = /\b(the|this|these) medicinal products?\b/i;

/** Only in a text that is of the CVMP by other words as well. */
function checkVeterinary(
  { opinion, prose }: RuleContext,
  { committee, committeeName, committeeAbbreviation }: OpinionStatement,
  tell: Tell,
): void {
  const named = committeeAbbreviation ?? committeeName;
  if (committee !== 'CVMP' || named === undefined) return;
  if (!/\bveterinary medicinal product|\bATCvet\b/.test(prose.text)) return;
  for (const { role, prose: place } of opinion.parts) {
    if (role !== 'opinionStatement' && role !== 'applicant') continue;
    const found = UNNAMED_PRODUCT.exec(prose.text.slice(place.from, place.to));
    if (found === null) continue;
    const { 0: words, 1: article = '' } = found;
    const from = place.from + found.index;
    const right = words.replace(article, `${article} veterinary`);
    tell(
      report(
        prose.toSource({ from, to: from + words.length }),
        `“${words}” should read “${right}” in an opinion of the CVMP.`,
        [],
        { related: [{ span: named.span, message: 'The opinion is that of the CVMP.' }] },
      ),
    );
  }
}

/** Document references name a committee too: `EMA/CHMP/12345/2021`. */
function isInReference(text: string, at: number, words: string): boolean {
  return /[/\w]/.test(text.charAt(at - 1)) || text.charAt(at + words.length) === '/';
}

/** The words of the statement that say what is recommended. */
function findActionWords({ authorisationNoun, ...statement }: OpinionStatement): Passage {
  return authorisationNoun ?? statement;
}

function toRelated({ span, text }: Passage, where = 'The opinion statement') {
  return { span, message: `${where} says “${text.slice(0, 120)}”.` };
}
