/** Finds a Chromium on the machine, or installs one, and launches it for the editor tests. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** A headless Chromium; whoever launches it closes it. */
export async function launchBrowser() {
  const executablePath = findChromium() ?? installChromium();
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}

/** Opens a window of VS Code that can reach nothing but this machine. */
export async function openWindow(browser, url, whenCreated = () => undefined, view = {}) {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1280, height: view.height ?? 800 },
    deviceScaleFactor: view.scale ?? 1,
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.route(
    (address) => address.hostname !== '127.0.0.1' && address.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  whenCreated(page);
  await page.goto(url, { waitUntil: 'commit' });
  return page;
}

function findChromium() {
  const named = process.env.OPINION_SUMMARY_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`OPINION_SUMMARY_CHROMIUM names ${named}, which does not exist.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...MAC_APPLICATIONS,
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The system's package first, then the build that Playwright offers. */
function installChromium() {
  const attempts = [];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium for the editor tests (apt-get) …');
    attempts.push(
      run('apt-get', ['update']) ?? run('apt-get', ['install', '-y', ...DEBIAN_PACKAGES]),
    );
  }
  if (findChromium() === undefined) {
    console.log('Installing Chromium for the editor tests (playwright-core) …');
    const require = createRequire(fileURLToPath(import.meta.url));
    const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    attempts.push(run(process.execPath, [cli, 'install', 'chromium']));
  }
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error(
    'The editor tests need Chromium, and it could not be installed. Install it yourself (Debian: “apt-get install ' +
      'chromium”; macOS: Google Chrome) or name its executable in OPINION_SUMMARY_CHROMIUM.\n' +
      attempts.filter((failure) => failure !== undefined).join('\n'),
  );
}

/** Answers what went wrong, or undefined. */
function run(command, args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: environment,
  });
  if (status === 0) return undefined;
  return `${command} ${args[0]}: ${error?.message ?? stderr.trim()}`;
}
