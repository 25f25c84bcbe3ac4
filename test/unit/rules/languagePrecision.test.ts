/** Formulae as published summaries have them, with invented names: no rule on language has anything to say to them. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import { buildFullRuleSet } from '../../support/ruleSets';
import { INITIAL, type InitialSentences, writeDocument } from '../../support/variantDocuments';

/** By the sentence that each stands for; `mechanism` for those that may stand anywhere. */
const FORMULAE: Readonly<Partial<Record<keyof InitialSentences, readonly string[]>>> = {
  applicant: [
    'The applicant for this medicinal product is Orvexa Fiber & Color GmbH.',
    'The applicant for this medicinal product is Nordic Tumor Center B.V.',
    'The applicant for this medicinal product is HALVA d.d.',
    'The applicant for this medicinal product is Castellan Farmaceutici S.p.A.',
    'The applicant for this medicinal product is Merivale Labs S.A.S.',
    'The applicant for this medicinal product is NBC Drug Discovery SL.',
    'The applicant for this medicinal product is The Alder Organization plc.',
  ],
  presentation: [
    'Lumivexa will be available as 5- and 10-mg film-coated tablets.',
    'Lumivexa will be available as a solution for injection (30 mg/1 ml, 60 mg/0.4 ml).',
    'Lumivexa will be available as 120 mg/ml and 2 x 10⁶ cells/ml dispersion for infusion.',
    'Lumivexa will be available as a 1,000 IU powder, 370 MBq/ml solution and 0.5 micrograms/hour patch.',
    'Lumivexa (EU/3/18/2101) will be available as 150 mg hard capsules.',
  ],
  activeSubstance: [
    'The active substance of Lumivexa is orvatinib, a reversible covalent selective inhibitor of nuclear export that blocks exportin 1 (XPO1) (ATC code: L01XX66).',
    'The active substance of Lumivexa is orvatumab, a humanised IgG1 kappa monoclonal antibody against PD-L1 (ATC code: L01FF05).',
    'The active substance of Lumivexa is orvatinib, an anti-VEGF agent (ATC code: S01LA05) which binds to vascular endothelial growth factor (VEGF).',
    'The active substance of Lumivexa is orvatumab vedotin, an antibody-drug conjugate that targets CD30 (ATC code: L01FX05).',
    'The active substance of Lumivexa is a COVID-19 mRNA vaccine (nucleoside modified) (ATC code: J07BN01).',
  ],
  mechanism: [
    'XPO1 inhibition leads to marked accumulation of tumour suppressor proteins (TSPs), of c-Myc and cyclin D1; TSPs then slow the growth.',
    'It binds to CD38, to BCMA and to the CD3 receptor on the surface of T cells.',
    'It blocks the RET, ROS1 and NTRK kinases and the BRAF V600E mutation in the MAPK pathway.',
    'It is an inhibitor of PARP-1, PARP-2 and SGLT2, and an agonist of the GLP-1 and GIP receptors.',
    'Orvatinib activates the nuclear factor (erythroid-derived 2)-like 2 (Nrf2) pathway; Nrf2 acts on oxidative stress.',
    'It is active against Pseudomonas aeruginosa, Haemophilus influenzae, Neisseria gonorrhoeae and Babesia canis canis.',
    'It is active against multi-drug resistant strains, also those that are extensively drug resistant, as shown by drug susceptibility testing.',
    'It raises levels of luteinizing hormone and of neutralizing antibodies in patients with haemophilia A.',
    'The vaccine holds haemagglutinin of A/Darwin/9/2021 (H3N2), XBB.1.5 and BA.4-5 strains.',
    'It is a combined vaccine, RN+HVT+IBD, with strain DHPPi/L4R, against Marek disease and Gumboro disease.',
    'Factor VIII and factor IX are replaced in type II and type IIB disease, stage III to IVA.',
    'It was studied in the MONARCA 3 trial, in ALMA-2 and in the randomised, double-blind HORIZON study.',
    'The study was carried out by the Center for Rare Tumors and the World Health Organization.',
    'Patients had a score of 2 on the ECOG scale, NYHA class II, and an HbA1c of 7%.',
    'It relieves breakthrough pain and breakthrough bleeding, and reduces breakthrough infections.',
    'The fact that that effect lasts was seen in patients who had had gout before.',
    'It was shown in in vitro studies that it is broken down by CYP3A4 and UGT1A1.',
    'A decrease of 30 kg/m2 in the body mass index (BMI) and of 5 mmHg was seen; BMI is a measure of weight.',
    'It is used in blood groups A, B and AB, in HLA-A*02:01-positive adults with EBV+ disease.',
    'It is for patients who have failed disease-modifying anti-rheumatic drugs (DMARDs) or non-steroidal anti-inflammatory drugs (NSAIDs).',
    'It is for opioid drug dependence; drug reaction with eosinophilia and systemic symptoms (DRESS) was not seen, nor was DRESS later.',
    'It binds alpha-4-beta-7 integrin, beta beta-2 adrenoceptors and 5-HT3 receptors.',
    'Its level is given in ng/ml, IU/l, mmol/mol and x 10⁹/l.',
    'It is a combination of orvatinib and zenquorin (as orvatinib besilate and zenquorin sulfate).',
    'Children aged 6-11 years took 1.5 mg/kg, and those of 12-17 years 3 mg/kg every 2-3 weeks.',
    'It is also known as “the color-coded anemia kit”.',
    'The committee for advanced therapies, the CAT, and the PRAC were heard; see section 5.1 of the SmPC.',
    'It was studied in patients with unmutated IGHV and with FLT3-ITD; it MUST NOT be given with grapefruit.',
    'It is a gene therapy with the cDNA of human FIX under an AAV5 vector.',
    'It slows the growth of gastroesophageal junction cancer and of estrogen receptor-positive tumours.',
    'Systemic, epidemic and academic matters, polemics and tumorigenic or intratumoral effects are spelled alike.',
    'Angioedema, leukopenia and a fetal outcome were followed.',
    'Oedema peripheral, lacrimation increased and blood creatine phosphokinase increased were seen.',
  ],
  benefits: [
    'The benefits of Lumivexa are its ability to prolong progression-free survival and overall survival compared with vemuratinib (960 mg twice a day).',
    'The benefit of Lumivexa is an improvement in the mFARS (modified Friedreich ataxia rating scale) score, as compared with placebo.',
  ],
  sideEffects: [
    'The most common side effects (in ≥20% of patients) are nausea, fatigue, anaemia, periorbital oedema, face oedema, vomiting, decreased appetite and memory impairment.',
    'The most common side effects are increased ALT and AST, decreased weight and appetite, oropharyngeal and back pain, muscle spasms, and influenza.',
    'The most common side effects with Lumivexa in adults include nausea and rash. The most common side effects in children include rash and nausea.',
    'The most common (> 30%) side effects of Lumivexa when used together with orvatinib are pain, back pain, bone pain and pain in extremity.',
    'The most common side effect was hypersensitivity.',
    'The most common side effects are infections (upper respiratory tract infection, influenza), rash, injection site reactions (pain, redness, rash) as well as headache.',
    'The most common side effects are headache, nausea, skin and subcutaneous tissue disorders.',
    'The most common side effects are nausea, vomiting, diarrhoea and, less commonly, rash.',
  ],
  indication: [
    'LUMIVEXA is indicated in combination with dexamethasone for adult patients who have received an anti-CD38 monoclonal antibody and whose disease is refractory to drugs.',
    'Lumivexa is indicated for adults with non-small cell lung cancer (NSCLC) with an EGFR exon 20 insertion, or with an ALK rearrangement, who suffer from serious adverse reactions.',
    'Lumivexa is indicated for adult patients suffering from macular oedema secondary to retinal vein occlusion (branch RVO or central RVO) (see section 5.1).',
    'Lumivexa is indicated for women with polycystic ovarian disease (anovulation, including polycystic ovarian disease, PCOD).',
  ],
  prescribing: [
    'Lumivexa should be prescribed by physicians experienced in the treatment of gout, in centres with timely access to MRI.',
    'It is proposed that Lumivexa be prescribed by specialised physicians and given by healthcare professionals.',
  ],
};

const ruleSet = buildFullRuleSet();

/** What rules on language say, hints left out: they point at what is worth a look. */
function findLanguage(text: string, notation: 'draft' | 'published'): readonly string[] {
  const { findings, internalErrors } = analyze(text, notation, ruleSet);
  assert.deepEqual(internalErrors, []);
  const groups = new Map(ruleSet.rules.map((rule) => [rule.id, rule.group]));
  return findings
    .filter(({ ruleId, severity }) => groups.get(ruleId) === 'language' && severity !== 'hint')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('rules on language and the formulae of published summaries', () => {
  for (const [part, formulae] of Object.entries(FORMULAE)) {
    for (const formula of formulae) {
      it(`${part}: ${formula.slice(0, 90)}`, () => {
        const { draft, published } = writeDocument({ ...INITIAL, [part]: formula });
        assert.deepEqual(findLanguage(draft, 'draft'), []);
        assert.deepEqual(findLanguage(published, 'published'), []);
      });
    }
  }
});
