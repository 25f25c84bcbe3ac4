/** Documents for the tests of the command line: one in each notation without findings, and their faulty twins. */

const TITLE = 'Summary of opinion';

export const CLEAN_DRAFT = `# ${TITLE}[^1] (initial authorisation)

## Lumivexa

orvatinib

On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of adults with mantle cell lymphoma. The applicant for this medicinal product is Zenquora Pharma Limited.

Lumivexa will be available as 20 mg film-coated tablets. The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: L01EL07). It blocks an enzyme that the cancer cells need to grow.

The benefits of Lumivexa are its ability to shrink the tumour. The most common side effects are nausea, fatigue and anaemia.

The full indication is:

> Lumivexa as monotherapy is indicated for the treatment of adult patients with relapsed or refractory mantle cell lymphoma.

Lumivexa should be prescribed by physicians experienced in the treatment of cancer.

Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and made available in all official European Union languages after the marketing authorisation has been granted by the European Commission.

[^1]: Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.
`;

export const CLEAN_PUBLISHED = CLEAN_DRAFT.replace('# ', '')
  .replace('## ', '')
  .replace('> ', '')
  .replace('[^1] ', '1 ')
  .replace('[^1]: ', '1 ');

/** Line 7: a mark without a body, an error with a fix to ask about. Line 9: an error with a safe fix. */
export const FAULTY_DRAFT = CLEAN_DRAFT.replace('L01EL07', 'l01el07').replace(
  'product Lumivexa, intended',
  'product Lumivexa[^2], intended',
);

/** What `--fix` makes of the faulty draft. */
export const FIXED_DRAFT = FAULTY_DRAFT.replace('l01el07', 'L01EL07');

/** Only a warning, without a fix. */
export const DRAFT_WITH_WARNING = `${CLEAN_DRAFT}[^2]: This product was designated as an orphan medicine during its development. EMA will now review the information available to date to determine if the orphan designation can be maintained.\n`;
