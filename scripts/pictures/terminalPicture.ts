/** Draws what the command line really prints as a picture of a terminal. Needs a build. */
import { execFileSync, type StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const ROOT = join(__dirname, '../..');
const COLOURS: Readonly<Record<string, string>> = {
  '31': '#f47067',
  '32': '#8ddb8c',
  '33': '#f0c674',
  '34': '#6cb6ff',
  '36': '#76e3ea',
  '2': '#8b949e',
  '90': '#8b949e',
};
const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[([\\d;]*)m`, 'g');
const LINE_HEIGHT = 20;
const CHARACTER_WIDTH = 8.43;
const MARGIN = 20;
/** Pixels of the picture for each of the drawing: letters stay sharp on fine screens. */
const SCALE = 1.5;

/** Runs the command with these arguments and writes the picture to an absolute path. */
export async function drawTerminalPicture(
  browser: Browser,
  args: readonly string[],
  path: string,
): Promise<void> {
  const drawing = drawTerminal(`opinion-summary ${args.join(' ')}`, runCommand(args));
  const page = await browser.newPage({ deviceScaleFactor: SCALE });
  try {
    await page.setContent(drawing);
    await page.locator('svg').screenshot({ path, omitBackground: true });
  } finally {
    await page.close();
  }
}

/** What the command prints in colour; findings (exit code 1) are what is to be seen. */
function runCommand(args: readonly string[]): string {
  const options = {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '120' },
    stdio: ['ignore', 'pipe', 'ignore'] as StdioOptions,
  } as const;
  try {
    return execFileSync(process.execPath, ['dist/cli.js', ...args], options);
  } catch (error) {
    return (error as { readonly stdout?: string }).stdout ?? '';
  }
}

function drawTerminal(command: string, output: string): string {
  const lines = [`\u001b[32m$\u001b[0m ${command}`, '', ...output.trim().split('\n')];
  const longest = Math.max(...lines.map((line) => stripColours(line).length));
  const width = Math.ceil(longest * CHARACTER_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const rows = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${MARGIN + (index + 0.75) * LINE_HEIGHT}" xml:space="preserve">${drawLine(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(`${command}: the findings in the terminal`)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#22272e"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d1d7e0">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function stripColours(line: string): string {
  return line.replace(COLOUR, '');
}

/** Turns colour sequences into spans. */
function drawLine(line: string): string {
  let style = '';
  let drawn = '';
  let from = 0;
  const add = (text: string): void => {
    if (text !== '')
      drawn += style === '' ? escapeXml(text) : `<tspan ${style}>${escapeXml(text)}</tspan>`;
  };
  for (const match of line.matchAll(COLOUR)) {
    add(line.slice(from, match.index));
    from = match.index + match[0].length;
    style = (match[1] ?? '').split(';').reduce(applyCode, style);
  }
  add(line.slice(from));
  return drawn;
}

function applyCode(style: string, code: string): string {
  if (code === '1') return `${style} font-weight="bold"`.trim();
  if (code === '4') return `${style} text-decoration="underline"`.trim();
  const colour = COLOURS[code];
  return colour === undefined ? '' : `${style.replace(/fill="[^"]*"/, '')} fill="${colour}"`.trim();
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
