/** Runs in the page of a preview: shows what it is sent, scrolls, and tells what is clicked. It makes no request of its own. */
import type { FromPage, ToPage } from '../src/preview/messages';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: unknown): void;
};

const MARGIN = 12;

const editor = acquireVsCodeApi();
const page = document.createElement('main');
const style = document.querySelector('style[data-document]');
let cursor = -1;
/** Address of the document that is shown. */
let uri = '';

document.body.append(page);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'show':
      show(data);
      break;
    case 'keep':
      editor.setState(data.state);
      break;
    case 'scroll':
      scrollTo(data.start);
      if (data.start <= cursor && cursor <= data.end) showBlock(markCursor());
      break;
    case 'cursor':
      cursor = data.offset;
      showBlock(markCursor());
  }
});
page.addEventListener('click', (event) => {
  const link = closest(event.target, 'a[href^="#"]');
  if (link !== null) follow(event, link);
  else if (getSelection()?.isCollapsed !== false) tellClick(false);
});
page.addEventListener('dblclick', () => tellClick(true));
editor.postMessage({ kind: 'ready' });

function show({ version, html, style: text, ...shown }: ToPage & { kind: 'show' }): void {
  uri = shown.uri;
  if (style !== null && style.textContent !== text) style.textContent = text;
  const wanted = document.createElement('template');
  wanted.innerHTML = html;
  patchChildren(page, wanted.content);
  markCursor();
  const findings = page.querySelectorAll('.finding').length;
  editor.postMessage({ kind: 'shown', uri, version, blocks: findBlocks().length, findings });
}

/** Changes what differs and leaves the rest, so that nothing jumps and a selection stays. */
function patchChildren(shown: ParentNode & Node, wanted: ParentNode & Node): void {
  const before = [...shown.childNodes];
  const after = [...wanted.childNodes]; // Those that are put into the page leave `wanted`.
  after.forEach((node, index) => {
    const old = before[index];
    if (old === undefined) shown.appendChild(node);
    else if (old.nodeName !== node.nodeName) old.replaceWith(node);
    else if (old instanceof Element && node instanceof Element) patchElement(old, node);
    else if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
  });
  for (const node of before.slice(after.length)) node.remove();
}

function patchElement(shown: Element, wanted: Element): void {
  for (const name of shown.getAttributeNames())
    if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  patchChildren(shown, wanted);
}

function findBlocks(): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-start]')];
}

function startOf(block: HTMLElement): number {
  return Number(block.dataset.start);
}

function endOf(block: HTMLElement): number {
  return Number(block.dataset.end);
}

function markCursor(): HTMLElement | undefined {
  const blocks = findBlocks();
  const last = blocks.reduce((end, block) => Math.max(end, endOf(block)), 0);
  const isHere = (block: HTMLElement): boolean =>
    startOf(block) <= cursor && (cursor < endOf(block) || cursor === last);
  const here = blocks.filter(isHere).at(-1);
  for (const block of blocks) block.toggleAttribute('data-cursor', block === here);
  return here;
}

/** Scrolls only where nothing of the block can be seen. */
function showBlock(block: HTMLElement | undefined): void {
  const { top = 0, bottom = 0 } = block?.getBoundingClientRect() ?? {};
  if (bottom <= 0 || top >= window.innerHeight) block?.scrollIntoView({ block: 'nearest' });
}

/** Footnotes stand elsewhere than in the source: they are scrolled to only when nothing else follows. */
function scrollTo(offset: number): void {
  const follows = findBlocks().filter((block) => endOf(block) > offset);
  const block = follows.find((one) => !one.matches('.note')) ?? follows[0];
  if (block === undefined) return;
  const isTop = block === page.querySelector('[data-start]') && offset <= startOf(block);
  window.scrollBy(0, isTop ? -window.scrollY : topOf(block, offset - startOf(block)) - MARGIN);
}

/** Where the line with an offset of a block is, from the top of the window. */
function topOf(block: HTMLElement, offset: number): number {
  const words = [...block.querySelectorAll<HTMLElement>('[data-at]')];
  const here = words.filter(({ dataset }) => Number(dataset.at) <= offset).at(-1);
  const text = here?.firstChild;
  const isBegin = here === undefined || here === words[0];
  if (!(text instanceof Text) || (isBegin && offset <= Number(words[0]?.dataset.at))) {
    return block.getBoundingClientRect().top;
  }
  const range = document.createRange();
  range.setStart(text, Math.min(offset - Number(here?.dataset.at), text.length));
  return range.getBoundingClientRect().top;
}

function follow(event: Event, link: Element): void {
  event.preventDefault();
  event.stopPropagation();
  const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (target === null) return;
  target.scrollIntoView({ block: 'center' });
  target.animate(
    [{ backgroundColor: getComputedStyle(target).getPropertyValue('--flash') }, {}],
    1200,
  );
}

/** The selection is where the click was. */
function tellClick(isDouble: boolean): void {
  const selection = getSelection();
  const words = closest(selection?.anchorNode, '[data-at]');
  const block = closest(selection?.anchorNode, '[data-start]');
  if (!(block instanceof HTMLElement)) return;
  const at =
    words instanceof HTMLElement ? Number(words.dataset.at) + (selection?.anchorOffset ?? 0) : 0;
  editor.postMessage({ kind: 'click', uri, offset: startOf(block) + at, isDouble });
}

function closest(node: unknown, selector: string): Element | null {
  const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
  return element?.closest(selector) ?? null;
}
