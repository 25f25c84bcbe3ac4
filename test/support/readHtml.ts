/** Reads the HTML of a document strictly, for tests: any tag or attribute that is not one of ours is an error. */
import assert from 'node:assert/strict';

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (HtmlElement | string)[];
}

const TAGS = 'article|section|div|h1|h2|h3|p|ul|ol|li|span|del|strong|em|sup|a';
const VALUES = [
  'lang="en-GB"',
  '(?:data-start|data-end|data-at|value)="\\d+"',
  'class="(?:opinion|notes|note|indication|common-name|inner|label|back|finding (?:error|warning|info|hint))"',
  'id="(?:note|mark)-\\d+"',
  'href="#(?:note|mark)-\\d+"',
  'title="[^"<>]*"',
  'data-point',
];
const TOKEN = new RegExp(`<(/?)(${TAGS})((?: (?:${VALUES.join('|')}))*)>|([^<>"']+)`, 'y');
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Fails unless the text is one well-formed element of our own making. */
export function readHtml(html: string): HtmlElement {
  const root: (HtmlElement | string)[] = [];
  const open: { readonly tag: string; readonly children: (HtmlElement | string)[] }[] = [];
  const token = new RegExp(TOKEN);
  while (token.lastIndex < html.length) {
    const at = token.lastIndex;
    const match = token.exec(html);
    assert.ok(match !== null, `not of our making: ${html.slice(at, at + 80)}`);
    const [, slash, tag, attributes = '', text] = match;
    const children = open.at(-1)?.children ?? root;
    if (text !== undefined) children.push(decode(text));
    else if (slash === '/') assert.equal(open.pop()?.tag, tag, `</${tag}> closes another element`);
    else if (tag !== undefined) {
      const element = { tag, attributes: readAttributes(attributes), children: [] };
      children.push(element);
      open.push(element);
    }
  }
  assert.equal(open.length, 0, 'an element is not closed');
  const [first] = root;
  assert.ok(root.length === 1 && typeof first === 'object');
  return first;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)];
  const attributes = new Map(found.map(([, name = '', value = '']) => [name, decode(value)]));
  assert.equal(attributes.size, found.length, `an attribute stands twice: ${text}`);
  return attributes;
}

/** Every `&` must begin one of our entities. */
function decode(text: string): string {
  return text.replace(/&[^;&]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    assert.ok(character !== undefined, `unknown entity: ${entity}`);
    return character;
  });
}

/** The elements below one, and itself, in the order of the text. */
export function* walk(element: HtmlElement): Iterable<HtmlElement> {
  yield element;
  for (const child of element.children) if (typeof child === 'object') yield* walk(child);
}

/** The words in an element; of those that `isLeftOut` names, nothing. */
export function textOf(
  element: HtmlElement,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return isLeftOut(child) ? '' : textOf(child, isLeftOut);
    })
    .join('');
}
