/** What the suites ask of the extension: whether it is there, and what it has found. */
import * as vscode from 'vscode';
import { waitFor } from './editorTest';

export const EXTENSION = 'opinion-summary.opinion-summary';
const SOURCE = 'opinion-summary';

/** The rules with findings in a file, sorted, as soon as `expected` is among them. */
export function findRules(uri: vscode.Uri, expected: string): Promise<readonly string[]> {
  return waitFor(
    `a finding of ${expected} in ${uri.path}`,
    [vscode.languages.onDidChangeDiagnostics],
    () => {
      const rules = findOurs(uri).map(({ code }) => ruleOf(code));
      return rules.includes(expected) ? [...new Set(rules)].sort() : undefined;
    },
  );
}

/** Our findings in a file, as they are now. */
export function findOurs(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
}

export function ruleOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
