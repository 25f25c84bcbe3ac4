/** The document is of one kind from its title to its last sentence: one committee, one procedure. */
import { modifierOfKey, parseFlag } from '../model/frontMatterKeys';
import { type Opinion, type OpinionStatement, type Passage, PROFILES } from '../model/opinion';
import type { Prose } from '../text/prose';
import type { TextSpan } from '../text/span';
import { findOtherKinds } from './applicationKinds';
import { findUntoldKinds } from './kindUntold';
import { findOtherCommittee } from './otherCommittee';
import { type Rule, type RuleContext, report, type Tell } from './rule';

export const profileContradicted: Rule = {
  id: 'profile-contradicted',
  group: 'structure',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'The title, the front matter or a sentence belongs to another kind of opinion than the opinion statement; or a draft does not say of which kind it is, in the title or where its substance is an advanced therapy.',
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
    for (const found of findOtherCommittee(context)) tell(found);
    for (const found of findUntoldKinds(context.opinion)) tell(found);
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

const PROCEDURES = {
  initial: 'an initial authorisation',
  'post-authorisation': 'a change',
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
  const isOfTitle = opinion.profile?.endsWith(title.procedure) ?? false;
  if (isOfTitle) {
    tell(
      report(
        findActionSpan(statement, prose),
        `The opinion statement recommends ${ACTIONS[action]}, but the title and the rest of the document are of ${PROCEDURES[title.procedure]}.`,
        [],
        { related: [toRelated(title, 'The title')] },
      ),
    );
    return;
  }
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

const ACTION_WORDS =
  /\b(?:the granting of|(?:an? |the )?(?:changes?|variations?|extensions?|modifications?) (?:to|of))\b(?: [a-z]+){0,8}? marketing authori[sz]ation\b/i;

/** “a change to the terms of the marketing authorisation” */
function findActionSpan(statement: OpinionStatement, prose: Prose): TextSpan {
  const found = ACTION_WORDS.exec(statement.text);
  if (found === null) return findActionWords(statement).span;
  const from = statement.prose.from + found.index;
  return prose.toSource({ from, to: from + found[0].length });
}

/** The words of the statement that say what is recommended. */
function findActionWords({ authorisationNoun, ...statement }: OpinionStatement): Passage {
  return authorisationNoun ?? statement;
}

function toRelated({ span, text }: Passage, where = 'The opinion statement') {
  return { span, message: `${where} says “${text.slice(0, 120)}”.` };
}
