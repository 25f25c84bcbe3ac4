/** Notes in a page what can be seen of a finding and of words, whenever that changes. All pages of a window share one clock. */
import type { Locator } from 'playwright-core';

export interface PageState {
  readonly hasFinding: boolean;
  readonly hasWords: boolean;
  /** Milliseconds since 1970, with a fraction. */
  readonly at: number;
  /** When the frame began that draws it; the same unit, by the clock of the screen, which all pages share. */
  readonly drawnAt: number;
}

/** `findings` is a selector. */
export async function startRecording(
  body: Locator,
  sought: { readonly findings: string; readonly words: string },
): Promise<void> {
  await body.evaluate(`(${RECORD})(document.body, ${JSON.stringify(sought)})`);
}

/** Every state since the recording was started, without the first. */
export function readStates(body: Locator): Promise<readonly PageState[]> {
  return body.evaluate('document.body.notedStates');
}

/** When keys were pressed in the page. */
export function readKeys(body: Locator): Promise<readonly number[]> {
  return body.evaluate('document.body.notedKeys');
}

/**
 * Runs in the page. An observer is called before the next frame is drawn, after all that one message has changed.
 * What changes while a frame is made is drawn with it, the rest with the next one: `drawnAt` is when that began.
 */
const RECORD = `(body, { findings, words }) => {
  const clock = () => performance.timeOrigin + performance.now();
  const look = () => ({
    hasFinding: body.querySelector(findings) !== null,
    hasWords: body.textContent.includes(words),
  });
  let last = look();
  let frame;
  let waiting = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { frame = undefined; };
  const countFrame = (time) => {
    frame = performance.timeOrigin + time;
    for (const state of waiting) state.drawnAt = frame;
    waiting = [];
    port2.postMessage('the frame is made');
    requestAnimationFrame(countFrame);
  };
  requestAnimationFrame(countFrame);
  body.notedStates = [];
  body.notedKeys = [];
  document.addEventListener('keydown', () => body.notedKeys.push(clock()), true);
  new MutationObserver(() => {
    const state = look();
    if (state.hasFinding === last.hasFinding && state.hasWords === last.hasWords) return;
    last = state;
    const noted = { ...state, at: clock(), drawnAt: frame };
    if (frame === undefined) waiting.push(noted);
    body.notedStates.push(noted);
  }).observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
}`;
