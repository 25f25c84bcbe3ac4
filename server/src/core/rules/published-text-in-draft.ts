/** Published text that stands in a draft as it is has none of a draft's marks: it is to be converted, not mended. */
import type { Opinion } from '../model/opinion';
import { type Rule, type RuleGroup, report } from './rule';

/** What these rules say of such a text follows from its notation. */
export const GROUPS_SILENCED_IN_PUBLISHED_TEXT: ReadonlySet<RuleGroup> = new Set<RuleGroup>([
  'structure',
  'footnotes',
]);

export const publishedTextInDraft: Rule = {
  id: 'published-text-in-draft',
  group: 'structure',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'A draft begins with the title of a published document and has no heading, no footnote and no mark of a draft.',
    why: 'A draft shows title and names by “#” and “##” and its footnotes by “[^1]”. In a text that was pasted as it was published they are not recognised, and nearly everything seems to be missing. What is said of structure and footnotes is therefore left out until the text is converted.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    if (!isPublishedTextInDraft(opinion) || opinion.title === undefined) return;
    tell(
      report(
        opinion.title.span,
        'This is published text in a draft: convert it with “Convert Published Text to Draft”.',
      ),
    );
  },
};

/** True for a draft whose first words are a title without `#`, with a statement below and nothing that only drafts have. */
export function isPublishedTextInDraft({ notation, title, statement, tree }: Opinion): boolean {
  if (notation !== 'draft' || title === undefined) return false;
  const { blocks, marks, frontMatter, prose: words } = tree;
  // A glued mark may hide the statement.
  if (statement === undefined && !/\badopted a positive opinion/.test(words.text)) return false;
  if (marks.length > 0 || frontMatter.length > 0) return false;
  const first = blocks.find(({ prose }) => prose.to > prose.from);
  return (
    first?.kind === 'paragraph' &&
    first.prose.from === title.prose.from &&
    blocks.every(({ kind }) => kind !== 'heading' && kind !== 'footnoteBody')
  );
}
