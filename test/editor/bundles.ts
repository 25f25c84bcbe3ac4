/** Bundles the suites for both extension hosts into `out/editor/`, and tells the names of their tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import type { EditorTest } from './suite/editorTest';
import type { Workspace } from './workspaces';

const OUT = join(__dirname, '../../out/editor');

/** Absolute paths of what `extensionTestsPath` names in each host. */
export interface SuiteBundles {
  readonly node: string;
  readonly web: string;
}

const COMMON: BuildOptions = {
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  sourcemap: 'inline',
  logLevel: 'warning',
};

/** Each workspace has the suite of its name. */
export function buildSuite(workspace: Workspace): SuiteBundles {
  const options = { ...COMMON, entryPoints: [join(__dirname, `suite/${workspace}.ts`)] };
  const bundles = {
    node: join(OUT, `node/${workspace}.js`),
    web: join(OUT, `web/${workspace}.js`),
  };
  buildSync({ ...options, platform: 'node', target: 'node20', outfile: bundles.node });
  buildSync({ ...options, platform: 'browser', target: 'es2022', outfile: bundles.web });
  return bundles;
}

/** Stands for the API of VS Code while nothing of it is used: whatever is asked of it is there. */
const NO_EDITOR: object = new Proxy(class {}, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '' : NO_EDITOR),
  getPrototypeOf: () => NO_EDITOR,
  construct: () => NO_EDITOR,
});

/** Evaluates the bundle outside VS Code, where tests can be named but not run. */
export function readTestNames(bundle: string): readonly string[] {
  const suite: { exports: { readonly tests?: readonly EditorTest[] } } = { exports: {} };
  const evaluate = new Function('module', 'exports', 'require', readFileSync(bundle, 'utf8'));
  evaluate(suite, suite.exports, () => NO_EDITOR);
  return (suite.exports.tests ?? []).map((test) => test.name);
}
