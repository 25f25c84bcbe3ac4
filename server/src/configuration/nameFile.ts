/** Adds a line to the text of a configuration that names a file beside it; all else stays as it is written. */
import { readConfiguration } from './readConfiguration';

/**
 * The line that `init` writes as a comment is used where it is there, else one is added at the end. `undefined` where the
 * text names one already, or does not take the line as it is written: then somebody has to change it by hand.
 */
export function nameFile(
  text: string,
  key: 'baseline' | 'referenceData',
  file: string,
): string | undefined {
  if (readConfiguration(text).value[key] !== undefined) return undefined;
  const line = `${key}: ${file}`;
  const changed = uncomment(text, line) ?? append(text, line);
  return readConfiguration(changed).value[key]?.value === file ? changed : undefined;
}

function uncomment(text: string, line: string): string | undefined {
  const lines = text.split('\n');
  const place = lines.findIndex((one) => one.trimEnd() === `# ${line}`);
  if (place < 0) return undefined;
  return lines.map((one, index) => (index === place ? one.slice('# '.length) : one)).join('\n');
}

function append(text: string, line: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return `${text}${gap}${line}${lineEnd}`;
}
