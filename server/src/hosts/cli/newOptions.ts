/** The options of `opinion-summary new` as a table, and how they become the answers from which a draft is begun. */
import { type DraftAnswers, findModifiers, PROFILES } from '../../core/index';
import type { OptionDescription } from './commandOptions';
import { type ReadTokens, readOneOf, UsageError } from './readTokens';

export interface NewOptions {
  /** `-` is standard output; without it the name of the product gives the name of the file. */
  readonly path: string | undefined;
  readonly template: string | undefined;
  /** Without the kind where a template is named: only the configuration says which there are. */
  readonly answers: DraftAnswers;
  readonly config: string | undefined;
}

interface AnswerOption extends OptionDescription {
  /** The slot of the standard sentences that the option fills. */
  readonly slot: string;
}

const ANSWER_OPTIONS: readonly AnswerOption[] = [
  {
    name: 'product',
    slot: 'product',
    value: 'NAME',
    help: 'The invented name. Required where no terminal asks.',
  },
  {
    name: 'substance',
    slot: 'substance',
    value: 'NAME',
    help: 'The common name; several: “a / b”.',
  },
  {
    name: 'holder',
    slot: 'holder',
    value: 'NAME',
    help: 'The applicant, or the marketing authorisation holder.',
  },
  { name: 'date', slot: 'date', value: 'DATE', help: 'The date of the opinion: 28 January 2021.' },
  {
    name: 'atc',
    slot: 'code',
    otherName: 'code',
    value: 'CODE',
    help: 'The ATC or ATCvet code.',
  },
  { name: 'reference', slot: 'reference', value: 'NAME', help: 'The reference product.' },
  {
    name: 'reference-date',
    slot: 'referenceDate',
    value: 'DATE',
    help: 'When the reference product was authorised.',
  },
  {
    name: 'presentation',
    slot: 'presentation',
    value: 'TEXT',
    help: 'Strengths and form: “20 mg film-coated tablets” (human-initial).',
  },
  {
    name: 'form',
    slot: 'form',
    value: 'TEXT',
    help: 'The pharmaceutical form (veterinary-initial).',
  },
  { name: 'species', slot: 'species', value: 'TEXT', help: 'The target species (veterinary).' },
  { name: 'class', slot: 'class', value: 'TEXT', help: 'The pharmacological class.' },
  { name: 'use', slot: 'use', value: 'TEXT', help: 'The use: “the treatment of gout”.' },
  { name: 'population', slot: 'population', value: 'TEXT', help: 'The patients: “adults”.' },
  {
    name: 'change',
    slot: 'change',
    value: 'TEXT',
    help: 'What changes: “a new indication” (post-authorisation).',
  },
];

export const NEW_OPTIONS: readonly OptionDescription[] = [
  {
    name: 'profile',
    value: 'NAME',
    help: `The kind of opinion: ${PROFILES.join(', ')}. Required, or --template, where no terminal asks.`,
  },
  {
    name: 'modifier',
    value: 'NAME',
    isRepeatable: true,
    help: `What applies. May be repeated, or several with commas.\n${describeModifiers()}`,
  },
  {
    name: 'template',
    value: 'NAME',
    help: 'A draft in the folder “templates” of the configuration, instead of a profile.',
  },
  ...ANSWER_OPTIONS,
];

/** A line for each profile that has some. */
function describeModifiers(): string {
  return PROFILES.flatMap((profile) => {
    const modifiers = findModifiers(profile);
    return modifiers.length === 0 ? [] : [`${profile}: ${modifiers.join(', ')}`];
  }).join('\n');
}

export function readNewOptions(tokens: ReadTokens): NewOptions {
  const [path, second] = tokens.operands;
  if (second !== undefined) throw new UsageError(`new writes one FILE; found “${second}” as well.`);
  if (path !== undefined && path !== '-' && !/[^\\/]\.opinion\.md$/i.test(path)) {
    const stem = /^(.*[^\\/.])(?:\.opinion)?\.(?:md|txt)$/i.exec(path)?.[1];
    const remedy =
      stem === undefined ? '' : ` Write “${stem.replace(/\.opinion$/i, '')}.opinion.md”.`;
    throw new UsageError(`The name of a draft ends with “.opinion.md”; found “${path}”.${remedy}`);
  }
  const template = tokens.valueOf('template');
  if (template !== undefined && tokens.has('profile')) {
    throw new UsageError('--template and --profile exclude each other.');
  }
  const kind = readOneOf(tokens, 'profile', PROFILES);
  const modifiers = tokens
    .valuesOf('modifier')
    .flatMap((value) => value.split(',').map((one) => one.trim()))
    .filter((one) => one !== '');
  const values = ANSWER_OPTIONS.flatMap(({ name, slot }) => {
    const value = tokens.valueOf(name);
    return value === undefined ? [] : [[slot, value] as const];
  });
  return {
    path,
    template,
    answers: {
      ...Object.fromEntries(values),
      ...(kind === undefined ? {} : { kind }),
      ...(modifiers.length === 0 ? {} : { modifiers }),
    },
    config: tokens.valueOf('config'),
  };
}

/** The option that gives an answer, as it is written. */
export function toOption(answer: string): string {
  if (answer === 'kind') return '--profile or --template';
  if (answer === 'modifiers') return '--modifier';
  return `--${ANSWER_OPTIONS.find(({ slot }) => slot === answer)?.name ?? answer}`;
}
