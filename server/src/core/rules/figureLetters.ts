/** Units and abbreviations in which a letter stands for a figure that looks like it, or the reverse. */
import type { PhraseSet } from '../packs/phraseIndex';

/** What was meant, by what was written; capitals count. */
export const FIGURE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['BRCAl', 'BRCA1'],
  ['CD2O', 'CD20'],
  ['CD3O', 'CD30'],
  ['COVlD', 'COVID'],
  ['FEVl', 'FEV1'],
  ['GLP-l', 'GLP-1'],
  ['HIV-l', 'HIV-1'],
  ['HbAIc', 'HbA1c'],
  ['HbAlc', 'HbA1c'],
  ['HlV', 'HIV'],
  ['IgGI', 'IgG1'],
  ['IgGl', 'IgG1'],
  ['P13K', 'PI3K'],
  ['P13V', 'PI3V'],
  ['PD-Ll', 'PD-L1'],
  ['PD-l', 'PD-1'],
  ['lL', 'IL'],
  ['lgA', 'IgA'],
  ['lgE', 'IgE'],
  ['lgG', 'IgG'],
  ['lgG1', 'IgG1'],
  ['lgG2', 'IgG2'],
  ['lgG4', 'IgG4'],
  ['lgM', 'IgM'],
  ['mI', 'ml'],
  ['mg/m1', 'mg/ml'],
  ['micrograms/m1', 'micrograms/ml'],
  ['units/m1', 'units/ml'],
]);

export const FIGURE_LETTER_PHRASES: PhraseSet = [...FIGURE_LETTERS.keys()].map((text) => ({
  text,
  isExact: true,
}));
