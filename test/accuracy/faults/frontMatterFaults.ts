/** Faults of the front matter of a draft. */
import type { AccuracyDocument } from '../document';
import { markPlace } from '../writing/place';
import { type Fault, fault, type Planting } from './fault';

/** Puts a line before those that are there. */
function addLine(line: string): Planting {
  return function* (document: AccuracyDocument) {
    yield { ...document, frontMatter: [line, ...document.frontMatter] };
  };
}

const LINES: readonly (readonly [string, string])[] = [
  ['letter left out of a key', `${markPlace('conditonal')}: true`],
  ['capital', `${markPlace('Orphan')}: true`],
  ['underscore', `${markPlace('advanced_therapy')}: false`],
  ['half a key', `${markPlace('accelerated')}: yes`],
  ['mistyped profile', `profile: ${markPlace('human-inital')}`],
  ['no flag', `prime: ${markPlace('granted')}`],
  ['colon left out', markPlace('prime true')],
];

export const FRONT_MATTER_FAULTS: readonly Fault[] = LINES.map(([what, line]) =>
  fault('front-matter-unknown', what, addLine(line), { notation: 'draft' }),
);
