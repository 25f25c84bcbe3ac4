/** Bundles the suite for both extension hosts into `out/editor/`, and tells the names of its tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import type { EditorTest } from './suite/editorTest';

const ENTRY = join(__dirname, 'suite/index.ts');
const OUT = join(__dirname, '../../out/editor');

/** Absolute paths of what `extensionTestsPath` names in each host. */
export interface SuiteBundles {
  readonly node: string;
  readonly web: string;
}

const COMMON: BuildOptions = {
  entryPoints: [ENTRY],
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  sourcemap: 'inline',
  logLevel: 'warning',
};

export function buildSuite(): SuiteBundles {
  const bundles = { node: join(OUT, 'node.js'), web: join(OUT, 'web.js') };
  buildSync({ ...COMMON, platform: 'node', target: 'node20', outfile: bundles.node });
  buildSync({ ...COMMON, platform: 'browser', target: 'es2022', outfile: bundles.web });
  return bundles;
}

/** Evaluates the bundle outside VS Code, where tests can be named but not run. */
export function readTestNames(bundle: string): readonly string[] {
  const suite: { exports: { readonly tests?: readonly EditorTest[] } } = { exports: {} };
  const evaluate = new Function('module', 'exports', 'require', readFileSync(bundle, 'utf8'));
  evaluate(suite, suite.exports, () => ({}));
  return (suite.exports.tests ?? []).map((test) => test.name);
}
