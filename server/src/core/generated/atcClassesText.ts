/** Pharmacological classes and their ATC groups. Generated from server/data/atc-classes.txt: do not edit. */
export const atcClassesText = `
A02BC A02BD:proton pump inhibitor
A04 A03F R06A:antiemetic,antinauseant
A04AA A03AE:serotonin 5 ht 3 antagonist,5 ht 3 antagonist
A04AD G02C:neurokinin 1 antagonist,nk 1 antagonist
A05A A06A A16A:bile therapy,ileal bile acid transporter inhibitor
A06:laxative
A08 A10B N06B:antiobesity
A10A:insulin,insulin analogue
A10 A08:antidiabetic,glucose lowering
A10BD A10A:two glucose lowering,two blood glucose lowering,two oral blood glucose lowering,two oral glucose lowering
A10BH A10BD:dipeptidyl peptidase 4 inhibitor,dpp 4 inhibitor
A10BK A10BX A10BD:sodium glucose cotransporter 2 inhibitor,sglt 2 inhibitor
A10BJ A10BX A10AE A10BD A08:glucagon like peptide 1 agonist,glp 1 agonist,glucagon like peptide 1 analogue,glp 1 analogue,incretin mimetic
B01:antithrombotic
B01 B05 C05B V07A:anticoagulant
B01AC N02BA C10 A02B:antiplatelet,platelet aggregation inhibitor
B01AF B01AX:factor xa inhibitor,direct factor xa inhibitor
B01AE B01AX:direct thrombin inhibitor
B01AA:vitamin k antagonist
B02:antihemorrhagic
B02 C05 V03AK:hemostatic,antifibrinolytic
B02B:blood coagulation factor,coagulation factor,factor viii,factor ix,coagulation factor viii,coagulation factor ix
B02BX:thrombopoietin agonist
B03:antianemic
B03XA:erythropoietin,erythropoiesis stimulating
B06A L04A S01:complement inhibitor,complement c 5 inhibitor,complement c 3 inhibitor
B06A:plasma kallikrein inhibitor
C01 C07 C08D N03AB N01B:antiarrhythmic
C01EB:cardiac myosin inhibitor
C01D C02K:soluble guanylate cyclase stimulator
C02 C03 C07 C08 C09 C10B B01AC:antihypertensive,blood pressure lowering
C02K C09X:endothelin antagonist
C03 C02L C07 C08G C09 S01EC B05BC:diuretic
C03C C03E:loop diuretic
C03DA C03E C09B:mineralocorticoid antagonist,aldosterone antagonist
C03XA C01:vasopressin antagonist,vasopressin v 2 antagonist
C07 C09BX S01E:beta blocker,beta blocking
C08 C05A C07F C09 C10B N02 N03 N07C:calcium channel blocker
C09 C10B:angiotensin ii antagonist,angiotensin ii blocker,angiotensin blocker
C09 C10B C08:ace inhibitor,angiotensin converting enzyme inhibitor
C10:lipid modifying,lipid lowering,statin,hmg coa reductase inhibitor,pcsk 9 inhibitor
G02CX A04AD:neurokinin 3 antagonist,nk 3 antagonist
G03A G02B:contraceptive,hormonal contraceptive
G03G H01C:gonadotropin,follicle stimulating hormone
G03X G03A:progesterone modulator
G03X G03C L02BA:estrogen modulator
G04BD:beta 3 adrenoceptor agonist
G04BE C02K:phosphodiesterase type 5 inhibitor,phosphodiesterase 5 inhibitor,pde 5 inhibitor
G04:urological
H01A:growth hormone
H01AX:growth hormone antagonist
H01C L02B:gonadotropin releasing hormone antagonist,gnrh antagonist
H01C L02A:gonadotropin releasing hormone agonist,gnrh agonist,gonadotropin releasing hormone analogue
H01CB V09 V10:somatostatin analogue
H02 A01A A07E C05A D07 D10A G01B H01 M01B R01 R03 S01 S02 S03 QA07 QD QG51 QJ51 QS:corticosteroid,glucocorticoid
H03A:thyroid hormone
H03B:antithyroid
H05A:parathyroid hormone,parathyroid hormone analogue
H05B:calcimimetic,antiparathyroid
J01 A07AA J04 P01AB QJ51 QG51:antibacterial for systemic use
J01 A01A A02B A07A B05C C05A D01A D06 D07C D09 D10 G01 J02A J04 L01D P01 R01A R02A S01 S02 S03 QD QG51 QJ51 QS:antibacterial,antibiotic
J01DB J01DC J01DD J01DE J01DI J01DA S01A S02A QJ51:cephalosporin,cephalosporin antibiotic,cephalosporin antibacterial,cephalosporin for systemic use
J01DH:carbapenem,carbapenem antibacterial,carbapenem antibiotic
J01DF J01DH:monobactam,monobactam antibacterial
J01M D06 S01A S02A S03A R01A QJ51:fluoroquinolone,fluoroquinolone antibiotic,fluoroquinolone antibacterial
J02 D01:antimycotic for systemic use,antifungal for systemic use
J02 A01A A07A D01 G01 R02A S01 S02 S03 QD QS:antimycotic,antifungal,triazole antifungal,antifungal triazole,triazole antimycotic
J04 J01 QJ54:antimycobacterial
J05 V03AX:antiviral for systemic use,antiretroviral,direct acting antiviral
J05 D06B J06 L03A S01A V03AX:antiviral
J05AJ J05AR J05AX:integrase inhibitor,integrase strand transfer inhibitor
J05AF J05AG J05AR J05AX:reverse transcriptase inhibitor
J05AE J05AR:hiv protease inhibitor,hiv 1 protease inhibitor
J05AG J05AR G01AX:non nucleoside reverse transcriptase inhibitor,nnrti
J05AH:neuraminidase inhibitor
J06B:human normal immunoglobulin
J07 L01 L03AX V01 QI:vaccine
J07BB QI:influenza vaccine
J07BN J07BX:covid 19 vaccine
J07AL:pneumococcal vaccine,pneumococcal conjugate vaccine,pneumococcal polysaccharide conjugate vaccine
J07AH:meningococcal vaccine,meningococcal group b vaccine
J07BM:human papillomavirus vaccine
J07A J07C L03AX QI:bacterial vaccine
J07B J07C QI:viral vaccine
P01 A07A D11A QP51:antiprotozoal
P01B:antimalarial
P02 QP52 QP54:anthelmintic
P02 P01 P03 D11A QP51 QP52 QP53 QP54 QS:antiparasitic
P03 QP52 QP53 QP54:ectoparasiticide
QP54:endectocide
L01 L02 L03 L04A V10 H01C:antineoplastic,anticancer
L01E L01X A07E B02B C02K C04A D11A L03A L04A R07A S01 V03A:protein kinase inhibitor,tyrosine kinase inhibitor,kinase inhibitor
L01E L01X L04A D11A:janus kinase inhibitor,jak inhibitor
L01X:proteasome inhibitor,parp inhibitor,poly polymerase inhibitor
L01X M09A:histone deacetylase inhibitor,hdac inhibitor
L01 L04AX:antimetabolite
L01A L01C L01X:alkylating
L01CD:taxane
L01D:anthracycline
L01F L01X:antibody drug conjugate
L02:endocrine therapy,aromatase inhibitor
L02 G03 H01C:hormone antagonist
L02B G03:antiestrogen
L02B D10A D11A G03H:antiandrogen,androgen inhibitor
L03 J07A QI:immunostimulant
L03AA:colony stimulating factor,granulocyte colony stimulating factor
L03AB S01AD:interferon,peginterferon
L04 A07E A10X D11A L01 L03AX S01X:immunosuppressant,selective immunosuppressant
L04AC L04AA D11AH R03DX:interleukin inhibitor
L04AB L04AA:tumour necrosis factor alpha inhibitor,tumour necrosis factor inhibitor,tnf alpha inhibitor,tnf inhibitor
L04A:sphingosine 1 phosphate modulator
M01 A01A B01AC C01EB D11AX G02CC L01X M02A N02 R02A S01B:non steroidal antiinflammatory,nsaid
M03 C05A N05B:muscle relaxant
M04A:antigout,xanthine oxidase inhibitor,uricosuric
M05B:bisphosphonate
N01A N05:general anesthetic
N01B A01A C05A D04A R02A S01H S02D:local anesthetic
N02 A03D M01 M02 N01 N03A S02D:analgesic
N02A A07D N01A N07B R05D:opioid analgesic,opioid
N02C:antimigraine,calcitonin gene related peptide antagonist,cgrp antagonist
N03 N02BF N05B N05CD S01EC:antiepileptic,anticonvulsant
N04:antiparkinson,antiparkinsonian,monoamine oxidase b inhibitor,mao b inhibitor,catechol o methyltransferase inhibitor,comt inhibitor
N04BC C01C G02C G04BE:dopamine agonist
N05A N06C:antipsychotic
N05 N06A:anxiolytic
N05 N01A R06A:hypnotic,sedative
N05C:orexin antagonist
N06A A08A G04B N06C N07B:antidepressant,selective serotonin reuptake inhibitor,ssri
N06B N07X:psychostimulant
N06D N07A S01E V03A:antidementia,cholinesterase inhibitor,acetylcholinesterase inhibitor,anticholinesterase
R03 G02C:bronchodilator,beta 2 agonist,beta 2 adrenergic agonist,beta 2 adrenoceptor agonist
R03DC:leukotriene antagonist
N07 N05A S01E:muscarinic agonist
R06 D04A N05B N07C R01A S01G:antihistamine
R07A:cftr potentiator,cftr corrector,cystic fibrosis transmembrane conductance regulator potentiator
S01E:antiglaucoma
S01E A02B B01A C01E C02K D11A G02 G04BE:prostaglandin analogue
S01L:antineovascularisation,antineovascularization
V03A A03B A07B B02B J06 M03C N07A:antidote
V03A A06A A08A N02A N07B:opioid antagonist
V03AC:iron chelating,iron chelator
V03AE A12A B03A:phosphate binder,potassium binder
V08 V04 V09:contrast,contrast medium,paramagnetic contrast
V09:diagnostic radiopharmaceutical
V10:therapeutic radiopharmaceutical
`;
