/** What the elements of HTML mean for a draft: which hold no words of a text, which end a paragraph, how words in them look. */
import type { WordRun } from '../core/index';

export type Attributes = Readonly<Record<string, string>>;
export type Look = Pick<WordRun, 'isBold' | 'isItalic' | 'isStruck' | 'isRaised'>;

export const PLAIN: Look = { isBold: false, isItalic: false, isStruck: false, isRaised: false };

/** What is in them is not shown, or is there to be used and not to be read. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'svg', 'math', 'canvas', 'audio', 'video'],
  ...['nav', 'form', 'button', 'select', 'textarea', 'iframe', 'object', 'dialog', 'menu'],
]);
/** A paragraph ends where they begin, and where they end. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['html', 'body', 'main', 'article', 'section', 'header', 'footer', 'aside', 'div', 'address'],
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre', 'blockquote', 'figure', 'figcaption'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'center', 'fieldset', 'legend'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);
/** They set a text apart, as indications are. */
const BOXES: ReadonlySet<string> = new Set(['blockquote', 'td', 'th']);
const LOOKS: ReadonlyMap<string, Partial<Look>> = new Map([
  ['b', { isBold: true }],
  ['strong', { isBold: true }],
  ['i', { isItalic: true }],
  ['em', { isItalic: true }],
  ['s', { isStruck: true }],
  ['strike', { isStruck: true }],
  ['del', { isStruck: true }],
  ['sup', { isRaised: true }],
]);

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** True where an element is not shown. */
export function isWithoutWords(name: string, attributes: Attributes): boolean {
  const isHidden = 'hidden' in attributes || styleOf(attributes, 'display') === 'none';
  return isHidden || WITHOUT_WORDS.has(name);
}

/** `class="indication"` is the box of our own pages. */
export function isBox(name: string, attributes: Attributes): boolean {
  return BOXES.has(name) || hasClass(attributes, 'indication');
}

export function hasClass(attributes: Attributes, name: string): boolean {
  return attributes.class?.split(/\s+/).includes(name) ?? false;
}

/** Of the words in an element, by its name, then by its style; `around`: of those around it. */
export function lookOf(name: string, attributes: Attributes, around: Look): Look {
  const look = { ...around, ...LOOKS.get(name) };
  if (attributes.style === undefined) return look;
  const weight = styleOf(attributes, 'font-weight');
  const slant = styleOf(attributes, 'font-style');
  const height = styleOf(attributes, 'vertical-align');
  const lines = `${styleOf(attributes, 'text-decoration')} ${styleOf(attributes, 'text-decoration-line')}`;
  return {
    isBold: weight === undefined ? look.isBold : /^(?:bold|[6-9]00)/.test(weight),
    isItalic: slant === undefined ? look.isItalic : /^(?:italic|oblique)/.test(slant),
    isStruck: look.isStruck || lines.includes('line-through'),
    isRaised: height === undefined ? look.isRaised : height === 'super',
  };
}

const LONGEST_STYLE = 1000;
const MOST_CLASSES = 20;
const CLASS_STYLE = /\.([\w-]+)\s*\{([^{}]*)\}/g;

/** The declarations of each class in a style sheet: `font-weight:700` of `.c1{font-weight:700}`. */
export function readStyleSheet(css: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(css.matchAll(CLASS_STYLE), ([, name = '', style = '']) => [
      name,
      style.slice(0, LONGEST_STYLE),
    ]),
  );
}

/** With the styles of its classes behind its own, which goes first. */
export function withStyles(attributes: Attributes, sheet: ReadonlyMap<string, string>): Attributes {
  const names = attributes.class?.split(/\s+/, MOST_CLASSES) ?? [];
  const styles = names.flatMap((name) => sheet.get(name) ?? []);
  return styles.length === 0
    ? attributes
    : { ...attributes, style: [attributes.style ?? '', ...styles].join(';') };
}

/** The value of a property in small letters: `bold` of `font-weight: bold`. */
function styleOf({ style = '' }: Attributes, property: string): string | undefined {
  for (const declaration of style.slice(0, LONGEST_STYLE).split(';')) {
    const [name = '', value = ''] = declaration.split(':');
    if (name.trim().toLowerCase() === property) return value.trim().toLowerCase();
  }
  return undefined;
}
