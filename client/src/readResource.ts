/** The document that a command is asked for: menus hand over its address, code lenses the text of it. */
import { Uri } from 'vscode';

export function readResource(value: unknown): Uri | undefined {
  if (value instanceof Uri) return value;
  return typeof value === 'string' ? Uri.parse(value) : undefined;
}
