/** The ATC table. Generated from server/data/atc-groups.txt by scripts/generateAtcGroups.ts: do not edit. */
export const atcGroupsText = `
edition 2026
A digestive system and metabolism
A01 mouth and teeth: A=ABCD
A02 acid-related disorders: A=ABCDFGHX B=ABCDX X
A03 functional bowel disorders: A=ABCDEX B=AB C=ABC D=ABC E=AD F=A
A04 nausea and vomiting: A=AD
A05 bile and liver: A=ABX B=A C
A06 constipation: A=ABCDGHX
A07 diarrhoea and intestinal inflammation or infection: A=ABCX B=ABC C=A D=A E=ABC F=A X=A
A08 obesity: A=ABX
A09 digestive enzymes and acids: A=ABC
A10 diabetes: A=BCDEF B=ABCDFGHJKX X=AX
A11 vitamins: A=AB B=A C=ABC D=AB E=ABCDX G=AB H=A J=ABC
A12 minerals: A=AX B=A C=ABCDEX
A13 tonics: A
A14 anabolic agents: A=AB B
A15 appetite stimulants
A16 other digestive and metabolic products: A=ABX
B blood and blood formation
B01 antithrombotic medicines: A=ABCDEFX
B02 bleeding: A=AB B=ABCDX
B03 anaemia: A=ABCDE B=AB X=A
B05 blood substitutes and infusions: A=AX B=ABC C=ABX D=AB X=ABCX Z=AB
B06 other blood products: A=ABCX
C heart and circulation
C01 heart: A=ABCX B=ABCDG C=AEX D=ABX E=ABX
C02 high blood pressure: A=ABC B=ABC C=AC D=ABCDG K=ABCDNX L=ABCEFGKLNX N
C03 diuretics: A=ABHX B=ABCDKX C=ABCDX D=AB E=AB X=A
C04 peripheral circulation: A=ABCDEFX
C05 veins and capillaries: A=ABDEX B=ABX C=AX X=X
C07 beta blockers: A=ABG B=ABG C=ABG D=AB E=AB F=BX
C08 calcium channel blockers: C=AX D=AB E=AX G=A
C09 renin-angiotensin system: A=A B=ABX C=A D=ABX X=AX
C10 blood lipids: A=ABCDX B=AX
D skin
D01 fungal skin infections: A=ACE B=A
D02 skin softening and protection: A=ABCDEFX B=AB
D03 wounds and ulcers: A=AX B=A
D04 itching: A=ABX
D05 psoriasis: A=ACDX B=ABX
D06 bacterial and viral skin infections: A=AX B=ABX C
D07 corticosteroids for the skin: A=ABCD B=ABCD C=ABCD X=ABCD
D08 antiseptics and disinfectants: A=ABCDEFGHJKLX
D09 medicated dressings: A=ABX
D10 acne: A=ABDEFX B=AX
D11 other skin products: A=ACEFHX
G urinary and genital system, sex hormones
G01 gynaecological infections: A=ABCDEFGX B=ACDEF
G02 other gynaecological products: A=BCDX B=AB C=ABCX
G03 sex hormones: A=ABCD B=AB C=ABCX D=ABC E=ABK F=AB G=AB H=AB X=ABCX
G04 urinary disorders: B=ACDEX C=ABX
H hormones other than sex hormones and insulins
H01 pituitary and hypothalamic hormones: A=ABCX B=AB C=ABC
H02 systemic corticosteroids: A=AB B=X C=A
H03 thyroid: A=A B=ABCX C=A
H04 pancreatic hormones: A=A
H05 calcium balance: A=A B=AX
J systemic anti-infectives and vaccines
J01 systemic antibacterials: A=A B=A C=AEFGR D=BCDEFHI E=ABCDE F=AFG G=AB M=AB R=A X=ABCDEX
J02 systemic antifungals: A=ABCX
J04 mycobacterial infections: A=ABCDKM B=A
J05 systemic antivirals: A=ABCDEFGHJPRX
J06 immune sera and immunoglobulins: A=A B=ABCD
J07 vaccines: A=CDEFGHJKLMNPRX B=ABCDEFGHJKLMNPX C=A X=A
L cancer and the immune system
L01 cancer medicines: A=ABCDGX B=ABC C=ABCDEX D=ABC E=ABCDEFGHJKLMNPX F=ABCDEFGXY X=ABDFGHJKLMUXY
L02 hormonal cancer treatment: A=ABEX B=ABGX
L03 immunostimulants: A=ABCX
L04 immunosuppressants: A=ABCDEFGHJKLX
M muscles, bones and joints
M01 anti-inflammatory and antirheumatic medicines: A=ABCEGHX B=AX C=ABCX
M02 joint and muscle pain, topical: A=ABCX
M03 muscle relaxants: A=ABCX B=ABCX C=A
M04 gout: A=ABCX
M05 bone diseases: B=ABCX
M09 other muscle and bone disorders: A=ABX
N nervous system
N01 anaesthesia: A=ABFGHX B=ABCX
N02 pain: A=ABCDEFGJX B=ABEFG C=ABCDX
N03 epilepsy: A=ABCDEFGX
N04 Parkinson's disease: A=ABC B=ABCDX C=X
N05 psychosis, anxiety and sleep: A=ABCDEFGHLNX B=ABCDEX C=ABCDEFHJMX
N06 depression, attention disorders and dementia: A=ABFGX B=ACX C=AB D=AX
N07 other nervous system medicines: A=ABX B=ABC C=A X=AX
P parasites and repellents
P01 protozoal infections: A=ABCRX B=ABCDEFX C=ABCDX
P02 worm infections: B=ABX C=ABCEFX D=AX
P03 skin parasites and repellents: A=ABCX B=AX
R respiratory system
R01 nose: A=ABCDX B=A
R02 throat: A=ABDX
R03 obstructive airway diseases: A=ABCHKL B=ABCX C=ABCK D=ABCX
R05 cough and cold: C=AB D=AB F=AB X
R06 systemic antihistamines: A=ABCDEKX
R07 other respiratory products: A=ABX
S eyes and ears
S01 eyes: A=ABDEX B=ABC C=ABC E=ABCDEX F=AB G=AX H=A J=AX K=AX L=A X=A
S02 ears: A=A B=A C=A D=AC
S03 eyes and ears, joint use: A=A B=A C=A D
V various
V01 allergens: A=A
V03 other therapeutic products: A=BCEFGHKMNXZ
V04 diagnostic tests: B C=ABCDEFGHJKLMX
V06 nutrition: A=A B C=A D=ABCDEFX
V07 non-therapeutic products: A=ABCDNRSTVXYZ
V08 contrast media: A=ABCD B=A C=ABX D=A
V09 diagnostic radiopharmaceuticals: A=ABX B=A C=AX D=ABX E=ABX F=X G=ABX H=ABX I=ABX X=AX
V10 therapeutic radiopharmaceuticals: A=AX B=X X=AX
V20 surgical dressings
QI veterinary immunologicals
QI01 birds: A=ABCDEFGHIJKLMNOPQRSUVX B=ABCDEFGHIJKLMNOPQRSUVX C=ABCDEFGHIJKLMNOPQRSUVX D=ABCDEFGHIJKLMNOPQRSUVX E=ABCDEFGHIJKLMNOPQRSUVX F=* G=* H=* I=* K=ABCDEFGHIJKLMNOPQRSUVX X=* *
QI02 cattle: A=ABCDEFGHIJKLMNOPQRSTUVX B=* X=*
QI03 goats: A=ABCDEFGHIJKLMNOPQRSTUVX X=*
QI04 sheep: A=ABCDEFGHIJKLMNOPQRSTUVX X=*
QI05 horses: A=ABCDEFGHIJKLMNOPQRSTUVX B=* C=* X=*
QI06 cats: A=ABCDEFGHIJKLMNOPQRSTUVX X=*
QI07 dogs: A=ABCDEFGHIJKLMNOPQRSTUVX B=ABCDEFGHIJKLMNOPQRSTUVX X=ABCDEFGHIJKLMNOPQRSTUVX
QI08 rabbits and hares: A=ABCDEFGHIJKLMNOPQRSTUVX B=* X=*
QI09 pigs: A=ABCDEFGHIJKLMNOPQRSTUVX X=*
QI10 fish: A=ABCDEFGHIJKLMNOPQRSUVX B=ABCDEFGHIJKLMNOPQRSUVX C=* D=* E=* F=B* G=A* X=* *
QI11 rodents: A=* B=* C=* X=* *
QI20 other species: A=ABCDEFGHIJKLMNOPQRSTUVX B=* C=ABCDEFGHIJKLMNOPQRSTUVX D=ABCDEFGHIJKLMNOPQRSTUVX E=* F=* X=E* *
QA07: C=Q
QA16: Q=A
QD51 claws and hooves: *
QG03: D=X
QG04: B=Q
QG51 intrauterine anti-infectives and antiseptics: A=ADG
QG52 teats and udder: A=* B=* C=* X=*
QJ01: E=QW M=Q R=V X=Q
QJ51 intramammary antibacterials: A=A B=A C=AEFR D=BCDE E=A F=AF G=AB R=ABCDEFGV X=BX
QJ54 intramammary antimycobacterials: A=B
QM02: A=Q
QN51 euthanasia: A=AX
QP51 antiprotozoals: A=ABCDEFGX B=ABCX C=AX D=FX E=X X=*
QP52 anthelmintics: A=ABCEFGHX B=* C=* D=* X=*
QP53 ectoparasiticides and repellents: A=ABCDEFGX B=BCEX G=X
QP54 endectocides: A=ABX
QS02: Q=A
QV04: C=QV
QV07: A=Q
QV50 other veterinary products: Q=*
closed J01DA 2004
closed L01XC 2021 L01F
closed L01XE 2020 L01E
closed QP51AH ? QP51BB
closed QP51AJ ? QP51BC
`;
