/** Numbers of things in words, as reports tell them. */
import type { Severity } from '../rules/rule';

const NOUNS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'remark',
  hint: 'hint',
};

/** `1 error`, `2 remarks`. */
export function countFindings(severity: Severity, number: number): string {
  return plural(number, NOUNS[severity]);
}

export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
