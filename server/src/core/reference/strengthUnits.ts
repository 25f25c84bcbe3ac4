/** Units of strengths as summaries of opinion write them, the commonest first. Facts about wording only. */
export const STRENGTH_UNITS: readonly string[] = `mg micrograms g ml IU units % mg/ml micrograms/ml
  IU/ml units/ml g/ml mg/g mg/hour MBq GBq MBq/ml nanograms kg`.split(/\s+/);
