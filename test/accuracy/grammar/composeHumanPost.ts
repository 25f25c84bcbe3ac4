/** Puts together a document on a change to the authorisation of a medicine for human use. */
import type { Random } from '../../support/random';
import type { DocumentBlock } from '../document';
import { paragraph, single } from './blocks';
import { writeUpdatedInformation } from './closingSentences';
import { toWords } from './dates';
import type { Footnotes } from './footnotes';
import { writeStudies } from './furtherParagraphs';
import type { HumanFacts } from './humanFacts';
import { endWith } from './lists';
import { writeChange } from './postChanges';

export function composeHumanPost(
  facts: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const { product, commonName, company, date } = facts;
  const title = `Summary of opinion${footnotes.mark('decision')} ${random.chance(0.9) ? '(post authorisation)' : '(post-authorisation)'}`;
  const holder = endWith(
    'The marketing authorisation holder for this medicinal product is',
    company,
  );
  return explainStrokes([
    single('title', 'title', title),
    single('productName', 'productName', product),
    single('commonName', 'commonName', commonName),
    paragraph(
      { role: 'opinionStatement', text: writeStatement(facts, random) },
      { role: 'applicant', text: holder },
    ),
    ...(random.chance(0.15) ? [single('paragraph', 'other', writeStudies(product, random))] : []),
    ...writeChange(facts, footnotes, random),
    paragraph(writeUpdatedInformation(date.year, random)),
    ...footnotes.toBlocks(),
  ]);
}

/** The note on new text speaks of removed text wherever some is struck out. */
function explainStrokes(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const strikes = blocks.some(({ sentences }) => sentences.some(({ text }) => text.includes('~~')));
  if (!strikes) return blocks;
  return blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) =>
      sentence.text === 'New text in bold'
        ? { ...sentence, text: 'New text in bold, removed text as strikethrough' }
        : sentence,
    ),
  }));
}

function writeStatement({ product, date }: HumanFacts, random: Random): string {
  const comma = random.chance(0.9) ? ',' : '';
  const opinion = random.chance(0.3) ? 'opinion,' : 'opinion';
  const change = date.year <= 2014 && random.chance(0.5) ? 'variation' : 'change';
  return `On ${toWords(date)}${comma} the Committee for Medicinal Products for Human Use (CHMP) adopted a positive ${opinion} recommending a ${change} to the terms of the marketing authorisation for the medicinal product ${product}.`;
}
