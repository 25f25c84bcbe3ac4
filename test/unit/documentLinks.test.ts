/** Every link of the documents to a file of the project leads somewhere, and so does its anchor. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Markdown files of a folder and, where `isDeep`, of the folders in it. */
function findPages(folder: string, isDeep: boolean): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isDeep ? findPages(path, true) : [];
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Targets of links and pictures, without those in code and those to other sites. */
function findTargets(markdown: string): readonly string[] {
  const text = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return Array.from(text.matchAll(/\]\(([^()\s]+)\)/g), ([, target]) => target ?? '').filter(
    (target) => !/^[a-z]+:/i.test(target),
  );
}

/** Anchors as GitHub and VS Code make them of headings. */
function findAnchors(path: string): readonly string[] {
  return Array.from(readFileSync(path, 'utf8').matchAll(/^#+ +(.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? page : resolve(dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || (statSync(file).isFile() && findAnchors(file).includes(anchor));
}

/** Paths in code spans that name a file: `server/src/core/rules/index.ts`; those with `<id>` or `*` name many. */
function findPaths(markdown: string): readonly string[] {
  return Array.from(
    markdown.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.(?:ts|mjs|txt|yaml|json))`/g),
    ([, path]) => path ?? '',
  ).filter((path) => !/^(?:dist|out)\//.test(path));
}

describe('links in the documents', () => {
  it('lead to files and headings that are there', () => {
    const pages = [
      ...findPages(ROOT, false),
      ...['docs', 'examples', 'client'].flatMap((name) => findPages(join(ROOT, name), true)),
    ];
    const links = pages.flatMap((page) =>
      findTargets(readFileSync(page, 'utf8')).map((target) => ({ page, target })),
    );
    assert.ok(links.length > 100, `${links.length}`);
    const broken = links.filter(({ page, target }) => !leadsSomewhere(page, target));
    assert.deepEqual(
      broken.map(({ page, target }) => `${relative(ROOT, page)}: ${target}`),
      [],
    );
  });

  it('and paths in the documents for developers name files that are there', () => {
    const broken = ['ARCHITECTURE.md', 'CONTRIBUTING.md'].flatMap((name) =>
      findPaths(readFileSync(join(ROOT, name), 'utf8')).filter(
        (path) => !existsSync(join(ROOT, path)),
      ),
    );
    assert.deepEqual(broken, []);
  });
});
