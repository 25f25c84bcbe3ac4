/** The footnotes of the form, word for word, as several kinds of test documents have them. */

export const COMMISSION_DECISION =
  'Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.';
export const CONDITIONAL =
  'A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need when the benefit to public health of immediate availability outweighs the risk inherent in the fact that additional data are still required. The marketing authorisation holder is likely to provide comprehensive clinical data at a later stage.';
export const ORPHAN =
  'This product was designated as an orphan medicine during its development. EMA will now review the information available to date to determine if the orphan designation can be maintained.';
export const APPEAL =
  'Applicants may appeal any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to appeal within 15 days of receipt of the opinion.';
