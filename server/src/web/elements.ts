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
  const isHidden =
    'hidden' in attributes || styleOf(attributes, 'display')?.startsWith('none') === true;
  return isHidden || WITHOUT_WORDS.has(name);
}

/** `class="indication"` is the box of our own pages. */
export function isBox(name: string, attributes: Attributes): boolean {
  return BOXES.has(name) || hasClass(attributes, 'indication');
}

export function hasClass(attributes: Attributes, name: string): boolean {
  return attributes.class?.split(/\s+/).includes(name) ?? false;
}

/** The looks that a style sheet gives to classes, by their names. */
export type ClassLooks = Map<string, Partial<Look>>;

const MOST_CLASSES = 20;

/** Of the words in an element: by its name, its classes and its style, each going before the last; `around`: of those around it. */
export function lookOf(
  name: string,
  attributes: Attributes,
  around: Look,
  classes: ClassLooks,
): Look {
  const look = { ...around, ...LOOKS.get(name) };
  if (classes.size > 0)
    for (const one of attributes.class?.split(/\s+/, MOST_CLASSES) ?? [])
      Object.assign(look, classes.get(one));
  return attributes.style === undefined ? look : { ...look, ...lookOfStyle(attributes) };
}

/** A selector of one class and nothing else: `.c1`, `span.c1`. */
const CLASS = /^[a-z\d]*\.([\w-]+)$/i;
const LONGEST_SELECTORS = 1000;

/** Adds the looks that a style sheet gives to single classes. What is for print or for states, as in `@media`, is passed over. */
export function addClassLooks(css: string, classes: ClassLooks): void {
  let start = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', start)) {
    const before = css.slice(Math.max(start, open - LONGEST_SELECTORS), open);
    // `@import …;` stands alone.
    const selectors = before.slice(before.lastIndexOf(';') + 1).trim();
    const isRule = !selectors.startsWith('@');
    start = isRule ? endOf(css, open) : endOfNested(css, open);
    if (!isRule) continue;
    const look = lookOfStyle({ style: css.slice(open + 1, start - 1) });
    for (const selector of selectors.split(',')) {
      const name = CLASS.exec(selector.trim())?.[1];
      if (name !== undefined) classes.set(name, { ...classes.get(name), ...look });
    }
  }
}

function endOf(css: string, open: number): number {
  const end = css.indexOf('}', open);
  return end < 0 ? css.length : end + 1;
}

/** Behind the brace that closes a block with blocks inside. */
function endOfNested(css: string, open: number): number {
  const brace = /[{}]/g;
  brace.lastIndex = open;
  let depth = 0;
  for (let match = brace.exec(css); match !== null; match = brace.exec(css)) {
    depth += match[0] === '{' ? 1 : -1;
    if (depth === 0) return match.index + 1;
  }
  return css.length;
}

function lookOfStyle(attributes: Attributes): Partial<Look> {
  const weight = styleOf(attributes, 'font-weight');
  const slant = styleOf(attributes, 'font-style');
  const height = styleOf(attributes, 'vertical-align');
  const lines = `${styleOf(attributes, 'text-decoration')} ${styleOf(attributes, 'text-decoration-line')}`;
  return {
    ...(weight === undefined ? {} : { isBold: /^(?:bold|[6-9]00)/.test(weight) }),
    ...(slant === undefined ? {} : { isItalic: /^(?:italic|oblique)/.test(slant) }),
    ...(height === undefined ? {} : { isRaised: height.startsWith('super') }),
    ...(lines.includes('line-through') ? { isStruck: true } : {}),
  };
}

const LONGEST_STYLE = 1000;

/** The value of a property in small letters: `bold` of `font-weight: bold`. */
function styleOf({ style = '' }: Attributes, property: string): string | undefined {
  for (const declaration of style.slice(0, LONGEST_STYLE).split(';')) {
    const [name = '', value = ''] = declaration.split(':');
    if (name.trim().toLowerCase() === property) return value.trim().toLowerCase();
  }
  return undefined;
}
