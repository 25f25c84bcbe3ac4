/** What is asked before a draft is begun, in its order, whoever asks: a window, a terminal or another program. */
import { ABRIDGED, type Modifier, PROFILES, type Profile } from '../model/opinion';
import { findModifiers, MODIFIER_LABELS } from './draftFacts';
import { findTemplateSlots } from './fillTemplate';

/** The draft of a team from which others are begun. */
export interface DraftTemplate {
  /** Name of its file without `.opinion.md`. */
  readonly name: string;
  readonly text: string;
}

export interface DraftQuestion {
  /** The name of the answer: `kind`, `modifiers` or a slot such as `product`. */
  readonly name: string;
  /** A few words for the head of a dialogue. */
  readonly title: string;
  /** What to do or to write, as a sentence. */
  readonly prompt: string;
  /** One of the options, any of them, or words. */
  readonly kind: 'one' | 'several' | 'text';
  readonly options: readonly DraftOption[];
  /** The answer that another document of the product gives, for the writer to confirm; mostly empty. */
  readonly suggestion: string;
  /** Nothing can be begun without an answer; every other answer may be empty. */
  readonly isRequired: boolean;
}

export interface DraftOption {
  readonly value: string;
  readonly label: string;
  /** A few words beside it; may be empty. */
  readonly detail: string;
}

/** Before the name of a template in the answer `kind`. */
const TEMPLATE_SIGN = 'template:';

const PROFILE_LABELS: Readonly<Record<Profile, string>> = {
  'human-initial': 'Human: initial authorisation',
  'human-post-authorisation': 'Human: post-authorisation',
  'veterinary-initial': 'Veterinary: initial authorisation',
  'veterinary-post-authorisation': 'Veterinary: post-authorisation',
};

/** What the first answer leads to; both are undefined for an answer that there is not. */
export function readKind(
  answer: string,
  templates: readonly DraftTemplate[],
): { readonly profile: Profile | undefined; readonly template: DraftTemplate | undefined } {
  const profile = PROFILES.find((one) => one === answer);
  const name = answer.startsWith(TEMPLATE_SIGN) ? answer.slice(TEMPLATE_SIGN.length) : undefined;
  return { profile, template: templates.find((one) => one.name === name) };
}

/** The questions that follow from the answers that are there already; the first one is always `kind`. */
export function findQuestions(
  templates: readonly DraftTemplate[],
  profile: Profile | undefined,
  template: DraftTemplate | undefined,
  modifiers: ReadonlySet<string>,
): readonly DraftQuestion[] {
  const questions = [
    askForms(templates),
    ...(template === undefined ? askKind(profile ?? 'human-initial') : []),
    ask('product', 'Name of the product', 'The invented name, as it is to be printed.', true),
    ask('substance', 'Common name', 'The active substance (INN). Several: “a / b”.'),
    askHolder(profile),
    ask('date', 'Date of the opinion', 'For example 28 January 2021.'),
  ];
  if (ABRIDGED.some((modifier) => modifiers.has(modifier)) || template !== undefined) {
    questions.push(ask('reference', 'Reference product', 'The name of the reference product.'));
  }
  if (template === undefined) return questions;
  const slots = findTemplateSlots(template.text);
  return questions.filter(({ name, isRequired }) => isRequired || slots.includes(name));
}

function askForms(templates: readonly DraftTemplate[]): DraftQuestion {
  const inOrder = [...templates].sort((one, other) => (one.name < other.name ? -1 : 1));
  const own = inOrder.map(({ name, text }) => ({
    value: TEMPLATE_SIGN + name,
    label: name,
    detail: findTitle(text),
  }));
  const forms = PROFILES.map((value) => ({ value, label: PROFILE_LABELS[value], detail: '' }));
  return {
    name: 'kind',
    title: 'Kind of opinion',
    prompt: 'Choose the kind of opinion.',
    kind: 'one',
    options: [...own, ...forms],
    suggestion: '',
    isRequired: true,
  };
}

/** The first heading of a template, without its footnote marks. */
function findTitle(text: string): string {
  const heading = /^#+ +(.+)$/m.exec(text)?.[1] ?? '';
  return heading.replace(/\[\^[^\]]*\]/g, '').trim();
}

/** What the profile itself leaves open. */
function askKind(profile: Profile): readonly DraftQuestion[] {
  const modifiers = findModifiers(profile);
  if (modifiers.length > 0) return [askModifiers(modifiers)];
  return profile === 'human-post-authorisation' ? [CHANGE] : [];
}

function askModifiers(modifiers: readonly Modifier[]): DraftQuestion {
  return {
    name: 'modifiers',
    title: 'What applies',
    prompt: 'Choose what applies to the product, or nothing.',
    kind: 'several',
    options: modifiers.map((value) => ({ value, label: MODIFIER_LABELS[value], detail: '' })),
    suggestion: '',
    isRequired: false,
  };
}

const CHANGE: DraftQuestion = {
  name: 'change',
  title: 'What changes',
  prompt: 'Choose what changes.',
  kind: 'one',
  options: [
    { value: 'a new indication', label: 'A new indication', detail: '' },
    {
      value: 'an extension to an existing indication',
      label: 'An extension to an existing indication',
      detail: '',
    },
    { value: '', label: 'Something else', detail: 'a strength, a form, a contraindication …' },
  ],
  suggestion: '',
  isRequired: false,
};

function askHolder(profile: Profile | undefined): DraftQuestion {
  return profile?.endsWith('post-authorisation') === true
    ? ask('holder', 'Marketing authorisation holder', 'The company that holds the authorisation.')
    : ask('holder', 'Applicant', 'The company that applies for the authorisation.');
}

function ask(name: string, title: string, prompt: string, isRequired = false): DraftQuestion {
  return { name, title, prompt, kind: 'text', options: [], suggestion: '', isRequired };
}
