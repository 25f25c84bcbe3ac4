/** From syntax to meaning: reads what a summary of opinion says. The one door into the model; never throws. */
import type { SyntaxTree } from '../syntax/block';
import { lastAtOrBefore } from '../text/lineIndex';
import { readApplicant } from './applicant';
import { findAtcMentions } from './atcMentions';
import { isOpinionYear } from './calendar';
import { findDocumentHead, readCommonNames, readHeadingNames, readTitle } from './documentHead';
import { buildFootnoteTable } from './footnotes';
import { readIndications } from './indication';
import { readLetterheadDate } from './letterhead';
import type { Opinion, Part, PartRole, Profile } from './opinion';
import { findParts } from './parts';
import { readPresentation } from './presentation';
import { decideCommittee, decideKind, decideModifiers, decideProfile } from './profile';
import { readReferenceProduct } from './referenceProduct';
import { readSideEffects } from './sideEffects';
import { readStatement } from './statement';
import { readSubstances } from './substances';

/** `usualProfile`: that of texts that say nothing of theirs, where a team has one. */
export function readOpinion(tree: SyntaxTree, usualProfile?: Profile): Opinion {
  const head = findDocumentHead(tree);
  const parts = findParts(tree, head);
  const index = indexParts(parts);
  const title = readTitle(tree, head);
  const headingNames = readHeadingNames(tree, head.productName);
  const statement = readStatement(tree, index.part('opinionStatement'), headingNames);
  const footnotes = buildFootnoteTable(tree);
  const hasProductHeading = head.productName !== undefined;
  const evidence = { tree, title, hasProductHeading, statement, parts, footnotes };
  const committee = decideCommittee(evidence);
  const indications = readIndications(tree, parts, committee);
  return {
    notation: tree.notation,
    tree,
    kind: decideKind(evidence),
    profile: decideProfile(evidence, committee, usualProfile),
    modifiers: decideModifiers(evidence),
    committee,
    parts,
    part: index.part,
    partsOf: index.partsOf,
    roleAt: index.roleAt,
    title,
    productNames: headingNames.length > 0 ? headingNames : (statement?.products ?? []),
    commonNames: readCommonNames(tree, head.commonName),
    statement,
    applicant: readApplicant(tree, index.part('applicant')),
    presentation: readPresentation(tree, index.part('presentation'), statement),
    substances: readSubstances(tree, index.part('activeSubstance')),
    atcCodes: findAtcMentions(tree, parts),
    sideEffects: readSideEffects(tree, index.part('sideEffects')),
    indication: indications[0],
    indications,
    referenceProduct: readReferenceProduct(tree, parts),
    footnotes,
    year: readYear(statement, tree),
  };
}

/** That of the opinion date; of the letterhead where the opinion has none, or one that cannot be. */
function readYear(statement: Opinion['statement'], tree: SyntaxTree): number | undefined {
  const year = statement?.date?.year;
  return year !== undefined && isOpinionYear(year) ? year : readLetterheadDate(tree)?.year;
}

/** The parts, found by role and by place. */
function indexParts(parts: readonly Part[]): Pick<Opinion, 'part' | 'partsOf' | 'roleAt'> {
  const byRole = new Map<PartRole, Part[]>();
  for (const part of parts) {
    const known = byRole.get(part.role);
    if (known === undefined) byRole.set(part.role, [part]);
    else known.push(part);
  }
  const starts = parts.map(({ span }) => span.start);
  return {
    part: (role) => byRole.get(role)?.[0],
    partsOf: (role) => byRole.get(role) ?? [],
    roleAt(sourceOffset) {
      const part = parts[lastAtOrBefore(starts, sourceOffset)];
      const isInside =
        part !== undefined && part.span.start <= sourceOffset && sourceOffset <= part.span.end;
      return isInside ? part.role : undefined;
    },
  };
}
