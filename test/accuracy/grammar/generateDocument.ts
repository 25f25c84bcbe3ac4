/** Document `index` of a language of summaries of opinion, about invented products and without a fault. */
import type { Modifier, Profile } from '../../../server/src/core/model/opinion';
import { createRandom, type Random } from '../../support/random';
import type { AccuracyDocument, DocumentBlock, Subject } from '../document';
import { single } from './blocks';
import { composeHumanInitial } from './composeHumanInitial';
import { composeHumanPost } from './composeHumanPost';
import { composeVeterinaryInitial, composeVeterinaryPost } from './composeVeterinary';
import { toWords } from './dates';
import { createFootnotes } from './footnotes';
import { type HumanFacts, inventHumanFacts, modifiersOf } from './humanFacts';
import { chooseLayout } from './layout';
import { findRemarks } from './remarks';
import { inventVeterinaryFacts, type VeterinaryFacts } from './veterinaryFacts';

/** Of ten documents six are first authorisations of human medicines, as among those that are published. */
const PROFILES: readonly Profile[] = [
  'human-initial',
  'human-post-authorisation',
  'human-initial',
  'veterinary-initial',
  'human-initial',
  'human-post-authorisation',
  'human-initial',
  'veterinary-post-authorisation',
  'human-initial',
  'human-initial',
];

export function generateDocument(index: number): AccuracyDocument {
  const random = createRandom(index + 1);
  const profile = PROFILES[index % PROFILES.length] ?? 'human-initial';
  const { subject, blocks } = compose(profile, random);
  const isWhole = !profile.startsWith('human') || random.chance(0.92);
  const written = withComment(isWhole ? blocks : toWebCopy(blocks), random);
  return {
    index,
    subject,
    blocks: written,
    layout: chooseLayout(random, isWhole),
    frontMatter: random.chance(0.06) ? [`profile: ${profile}`] : [],
    isWhole,
    remarks: findRemarks(subject, written, isWhole),
  };
}

interface Composition {
  readonly subject: Subject;
  readonly blocks: readonly DocumentBlock[];
}

function compose(profile: Profile, random: Random): Composition {
  const footnotes = createFootnotes(random);
  if (profile === 'human-initial' || profile === 'human-post-authorisation') {
    const isInitial = profile === 'human-initial';
    const invented = inventHumanFacts(random);
    const facts = isInitial ? invented : withOneProduct(invented);
    const compose = isInitial ? composeHumanInitial : composeHumanPost;
    const modifiers = isInitial ? modifiersOf(facts) : new Set<Modifier>();
    return {
      subject: toSubject(profile, facts, modifiers),
      blocks: compose(facts, footnotes, random),
    };
  }
  const facts = inventVeterinaryFacts(random);
  const compose =
    profile === 'veterinary-initial' ? composeVeterinaryInitial : composeVeterinaryPost;
  return {
    subject: toVeterinarySubject(profile, facts),
    blocks: compose(facts, footnotes, random),
  };
}

/** A change is told for each product on its own. */
function withOneProduct(facts: HumanFacts): HumanFacts {
  const [product = ''] = facts.products;
  return { ...facts, product, products: [product] };
}

function toSubject(profile: Profile, facts: HumanFacts, modifiers: ReadonlySet<Modifier>): Subject {
  const { products, substances, commonName, date, reference } = facts;
  const hasReference = [...modifiers].some((one) =>
    ['generic', 'hybrid', 'biosimilar', 'duplicate', 'informed-consent'].includes(one),
  );
  return {
    profile,
    modifiers,
    products,
    substances,
    commonName,
    day: toWords(date),
    year: date.year,
    species: '',
    reference: hasReference ? reference : undefined,
  };
}

function toVeterinarySubject(profile: Profile, facts: VeterinaryFacts): Subject {
  const { product, substance, commonName, date, species, isHybrid, reference } = facts;
  return {
    profile,
    modifiers: new Set(isHybrid ? ['hybrid'] : []),
    products: [product],
    substances: [substance],
    commonName,
    day: toWords(date),
    year: date.year,
    species,
    reference: isHybrid ? reference : undefined,
  };
}

/** A remark of the writer, which published text does not show. */
function withComment(blocks: readonly DocumentBlock[], random: Random): readonly DocumentBlock[] {
  if (random.chance(0.9)) return blocks;
  const text = 'The rapporteur asked for the words on imaging on 13 June.';
  const at = random.integer(1, blocks.length - 1);
  return [...blocks.slice(0, at), single('comment', 'other', text), ...blocks.slice(at)];
}

/** A copy of a web page begins at the opinion statement and has lost its footnotes. */
function toWebCopy(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks
    .filter(({ kind }) => !['title', 'productName', 'commonName', 'footnote'].includes(kind))
    .map((block) => ({
      ...block,
      sentences: block.sentences.map(({ role, text }) => ({
        role,
        text: text.replace(/\{\{\d+\}\}/g, ''),
      })),
    }));
}
