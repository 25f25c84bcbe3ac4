/** `npm run pictures`: photographs the product at work. Those that the README shows go to `docs/pictures`. */
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/editor/browser.mjs';
import { photographEditor } from './pictures/editorPictures';
import { drawTerminalPicture } from './pictures/terminalPicture';

const PICTURES = join(__dirname, '../docs/pictures');
const MOST_KILOBYTES = 250;
const LINTED = [
  'lint',
  'examples/faulty/hurried-names.opinion.md',
  'examples/faulty/footnotes-lost.opinion.txt',
];
/** Scenes of the editor that the README shows. */
const SHOWN = ['editor'];

async function takePictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  try {
    const terminal = join(PICTURES, 'lint.png');
    await drawTerminalPicture(browser, LINTED, terminal);
    tellPicture(terminal);
    const light = await photographEditor(browser, 'Default Light Modern', '');
    const dark = await photographEditor(browser, 'Default Dark Modern', '-dark');
    for (const photograph of [...light.values(), ...dark.values()]) console.log(photograph);
    for (const scene of SHOWN) {
      const picture = join(PICTURES, `${scene}.png`);
      copyFileSync(light.get(scene) ?? '', picture);
      tellPicture(picture);
    }
  } finally {
    await browser.close();
  }
}

/** Pictures of the README are loaded by everybody who looks at it. */
function tellPicture(path: string): void {
  const kilobytes = statSync(path).size / 1000;
  console.log(`${path}: ${kilobytes.toFixed(0)} kB`);
  if (kilobytes <= MOST_KILOBYTES) return;
  console.error(`More than ${MOST_KILOBYTES} kB.`);
  process.exitCode = 1;
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
