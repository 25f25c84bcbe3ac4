/** `npm run pictures`: photographs the product at work. Those that the README shows go to `docs/pictures`, the walkthrough's to `client/walkthrough`. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/editor/browser.mjs';
import { photographEditor } from './pictures/editorPictures';
import { photographFeatures } from './pictures/featurePictures';
import { FINE, writeSmallPicture } from './pictures/smallPicture';
import { drawTerminalPicture } from './pictures/terminalPicture';
import { photographWalkthrough } from './pictures/walkthroughPictures';

const PICTURES = join(__dirname, '../docs/pictures');
const MOST_KILOBYTES = 250;
const WALKTHROUGH = join(__dirname, '../client/walkthrough');
/** They are packaged. */
const MOST_KILOBYTES_OF_STEP = 15;
const LINTED = [
  'lint',
  'examples/faulty/hurried-names.opinion.md',
  'examples/faulty/footnotes-lost.opinion.txt',
];
/** Each of those that show one feature. */
const MOST_KILOBYTES_OF_FEATURE = 60;
/** Scenes of the editor that the README shows. */
const SHOWN = ['editor', 'review'];

async function takePictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  try {
    const terminal = join(PICTURES, 'lint.png');
    await drawTerminalPicture(browser, LINTED, terminal);
    tellPicture(terminal, MOST_KILOBYTES);
    const light = await photographEditor(browser, 'Default Light Modern', '');
    const dark = await photographEditor(browser, 'Default Dark Modern', '-dark');
    for (const photograph of [...light.values(), ...dark.values()]) console.log(photograph);
    for (const scene of SHOWN) {
      const picture = join(PICTURES, `${scene}.png`);
      await writeSmallPicture(browser, light.get(scene) ?? '', picture, FINE);
      tellPicture(picture, MOST_KILOBYTES);
    }
    for (const feature of await photographFeatures(browser, PICTURES))
      tellPicture(feature, MOST_KILOBYTES_OF_FEATURE);
    for (const step of await photographWalkthrough(browser, WALKTHROUGH))
      tellPicture(step, MOST_KILOBYTES_OF_STEP);
  } finally {
    await browser.close();
  }
}

/** Everybody who looks at the README loads its pictures, everybody who installs the extension those of the walkthrough. */
function tellPicture(path: string, mostKilobytes: number): void {
  const kilobytes = statSync(path).size / 1000;
  console.log(`${path}: ${kilobytes.toFixed(0)} kB`);
  if (kilobytes <= mostKilobytes) return;
  console.error(`More than ${mostKilobytes} kB.`);
  process.exitCode = 1;
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
