/** Notes in a page what can be seen of a finding and of words, whenever that changes. All pages of a window share one clock. */
import type { Locator } from 'playwright-core';

export interface PageState {
  readonly hasFinding: boolean;
  readonly hasWords: boolean;
  /** Milliseconds since 1970, with a fraction. */
  readonly at: number;
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

/** Runs in the page. An observer is called before the next frame is drawn, after all that one message has changed. */
const RECORD = `(body, { findings, words }) => {
  const clock = () => performance.timeOrigin + performance.now();
  const look = () => ({
    hasFinding: body.querySelector(findings) !== null,
    hasWords: body.textContent.includes(words),
  });
  let last = look();
  body.notedStates = [];
  body.notedKeys = [];
  document.addEventListener('keydown', () => body.notedKeys.push(clock()), true);
  new MutationObserver(() => {
    const state = look();
    if (state.hasFinding === last.hasFinding && state.hasWords === last.hasWords) return;
    last = state;
    body.notedStates.push({ ...state, at: clock() });
  }).observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
}`;
