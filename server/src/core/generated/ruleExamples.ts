/** An example of each rule: id, text before the words in question, the words, text behind them, message. Generated from test/rules: do not edit. */
export const ruleExamplesText = `
abbreviation-redefined	In patients with mitral stenosis (	MS	) it is not to be	“MS” stands for “mitral stenosis” here and for “multiple sclerosis” further up.
abbreviation-undefined	The benefits of Lumivexa are its ability to bring about a response in patients with 	NSCLC	.	“NSCLC” is not explained.
abbreviation-unused	(	NSCLC	).	“NSCLC” is explained here and not used again.
active-substance-missing	The 	actve	 substance of Lumivexa is	The active substance sentence is not recognised: “actve” should read “active”.
age-range-reversed	Lumivexa is indicated for the treatment of gout in adolescents 	aged 17 to 12 years	.	“aged 17 to 12 years” begins with the higher age.
american-spelling	It slows the growth of solid 	tumors	 in randomized studies.	“tumors” should read “tumours”.
applicant-missing	The 	aplicant	 for this medicinal product is Alder Pharma	The applicant or holder sentence is not recognised: “aplicant” should read “applicant”.
article-wrong	The active substance of Lumivexa is orvatinib, 	an	 synthetic inhibitor that acts like a antibody.	“an synthetic” should read “a synthetic”.
atc-class-mismatch	The active substance of Lumivexa is orvacetam, an antiepileptic (ATC code: 	N05AX36	) that binds to SV2A.	“antiepileptic” is a class of ATC group “N03” (epilepsy), but “N05AX36” is of “N05” (psychosis, anxiety and sleep).
atc-code-differs-from-reference	The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: 	L01EL76	).	The reference data have “L01EL77” for orvatinib, and no code “L01EL76”.
atc-code-incomplete	The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: 	L01EX	).	“L01EX” is a group of level 4, not the code of a substance.
atc-code-inconsistent	Orvatinib (ATC code: 	N07XX28	) binds to	The code is “N07XX28” here and “N07XX38” further up.
atc-code-malformed	The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: 	l01ex99	).	ATC code “l01ex99” is not written in capitals; it should read “L01EX99”.
atc-code-missing	The active substance of Lumivexa is 	orvatinib	, a kinase inhibitor.	“orvatinib” has no ATC code.
atc-code-of-other-substance	The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: 	L01EL78	).	Code “L01EL78” is that of tarbexinib; orvatinib has “L01EL77”.
atc-committee-mismatch	Zenquora is an immunological medicinal product containing zenquorin (ATCvet code: 	N03AX16	) as active	“N03AX16” is a code for human medicines, but the opinion is one of the CVMP.
atc-group-retired	The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: 	L01XE45	).	ATC group “L01XE” has been closed since 2021; its substances are now in “L01E”.
atc-group-unknown	The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: 	L01ZX66	).	ATC group “L01Z” does not exist; the nearest groups are “L01X”, “L01F” and “L01E”.
atc-label-malformed	The active substance of Lumivexa is orvatinib, a kinase inhibitor (	ATC-code	: L01EX99).	“ATC-code” should read “ATC code”.
atcvet-species-mismatch	Zenquora is an immunological medicinal product containing zenquorin (ATCvet code: 	QI09AA02	) as active	ATCvet group “QI09” is for pigs, but the product is for cats.
benefits-missing	The 	benifit	 with Lumivexa is its ability to lower the number of gout flares.	The benefits sentence is not recognised: “benifit” should read “benefit”.
bracket-unbalanced	Lumivexa is indicated for the treatment of multiple myeloma 	(	MM in adults.	The bracket before “MM” is never closed.
character-garbled	Lumivexa lowers the patient	â€™	s uric acid by 5 Â± 1 %.	“â€™” is what is left of “’” in another encoding.
committee-name-wrong	On 28 January 2021, the 	Committee for Human Medicinal Products	 (CHMP) adopted a positive	The CHMP is the “Committee for Medicinal Products for Human Use”.
common-name-capitalised		Orvatinib	 blocks a protein, and orvatinib is safe.	“Orvatinib” should read “orvatinib” inside a sentence.
common-name-inconsistent		orvatanib	 blocks a protein.	“orvatanib” is not the common name, “orvatinib”.
decimal-comma	Lumivexa will be available as 	1,5	 mg and 12,25 mg tablets.	“1,5” should read “1.5”.
disease-inconsistent	Lumivexa should be prescribed by physicians experienced in the treatment of 	multiple sclerosis	.	The document speaks of “multiple sclerosis” only here; the indication is “epilepsy”.
earlier-date-wrong	Lumivexa is a generic of Orvalex, which has been authorised in the EU since 	23 February 2029	.	The date “23 February 2029” lies behind the opinion, which is of “20 March 2025”.
ema-style/adverse-reaction	The most 	common adverse reactions	 are nausea, headache and rash.	“common adverse reactions” should read “common side effects”.
ema-style/bioequivalence	Studies have shown its 	bioequivalency	.	“bioequivalency” should read “bioequivalence”.
ema-style/drug	Patients took the 	drug	 for a year, and other drugs as needed.	“drug” should read “medicinal product”.
ema-style/european-commission	The opinion is sent to the 	EU Commission	.	“EU Commission” should read “European Commission”.
ema-style/for-missing		intended the treatment	 of gout.	“intended the treatment” should read “intended for the treatment”.
ema-style/healthcare	It is given by a 	health care professional	.	“health care professional” should read “healthcare professional”.
ema-style/medicinal-product	This 	medical product	 is for adults.	“medical product” should read “medicinal product”.
ema-style/micrograms	It is given in doses of 50 	mcg	 to 100 µg.	“mcg” should read “micrograms”.
ema-style/misspelling	intended for the 	treament	 of gout.	“treament” should read “treatment”.
ema-style/new-text	[^1]: 	New text as strikethrough	, removed text in bold	“New text as strikethrough” should read “New text in bold”.
ema-style/package-leaflet	Patients should read the 	package insert	.	“package insert” should read “package leaflet”.
ema-style/patients-with	It helps 	patients suffering from	 gout.	“patients suffering from” should read “patients with”.
ema-style/route	It is given as an 	i.v.	 infusion or an s.c. injection.	“i.v.” should read “intravenous”.
ema-style/side-effects	The most common 	side-effects	 are nausea and rash.	“side-effects” should read “side effects”.
ema-style/word-form	It has 	been showed	 to be effective in adults patients after an other medicine.	“been showed” should read “been shown”.
ema-style/word-missing	On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) 	adopted positive opinion	, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment …	“adopted positive opinion” should read “adopted a positive opinion”.
footnote-body-duplicated	[^	2	]: A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need.	Footnote 2 has more than one body.
footnote-body-empty	[^	1	]:	The body of footnote 1 is empty.
footnote-body-missing	… adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa	[^2]	, intended for the treatment of chronic gout.	Footnote 2 has no body.
footnote-body-unused	[^	1	]: Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be …	Nothing leads to footnote [^1]: its mark belongs behind “opinion” in the title.
footnote-contradicts-statement	[^1]: A 	conditional	 marketing authorisation is granted to a medicinal product that fulfils an unmet medical need.	Footnote 1 is on a conditional marketing authorisation, but the opinion statement grants a standard marketing authorisation.
footnote-mark-glued	# Summary of opinion	1	 (initial authorisation)	“opinion1” looks like a word with a footnote mark: write “opinion[^decision]”.
footnote-number-skipped	## Lumivexa	[^3]		Footnote 3 follows footnote 1; there is no footnote 2.
footnote-order-broken	## Lumivexa	[^1]		Footnote 1 is marked after footnote 2.
front-matter-unknown		conditonal	: true	The key “conditonal” has no meaning. Did you mean “conditional”?
holder-term-wrong	The 	marketing authorisation holder	 for this medicinal product is Tarbex GmbH.	“marketing authorisation holder” should read “applicant”, as the product is not authorised yet.
indication-age-ambiguous	Lumivexa is indicated for the treatment of gout in adolescents 	> 12 years	.	“> 12 years” leaves open whether the age of 12 years is included.
indication-contradicts-statement	intended for the treatment of 	psoriasis	.	The full indication does not mention “psoriasis”.
indication-differs-from-change	**Tarbexil is indicated for the treatment of plaque psoriasis in children aged 	12	 years and older.**	The full indication reads “12”, the change “6”.
indication-full-stop-missing	Lumivexa is indicated for the treatment of gout in 	adults		The indication ends without a full stop.
indication-hedged	Lumivexa 	could be used	 for the treatment of gout in adults.	“could be used” is a supposition; an indication is stated.
indication-population-missing	Lumivexa 	is indicated for the treatment of severe gout	.	The indication does not say in which patients, of which age.
indication-promotional	Lumivexa is a 	breakthrough	 that is indicated for the treatment of gout in adults.	“breakthrough” praises the product.
indication-quotes-unbalanced		“	Lumivexa is indicated for the treatment of gout in adults.	The quotation that begins here is never closed.
indication-subject-wrong		Efexira	 is indicated for the treatment of gout in adults.	“Efexira” is the reference product; the indication is that of “Lumivexa”.
indication-trial-results	Lumivexa is indicated for the treatment of gout, with a 	response rate of 45%	, in adults.	“response rate of 45%” is a result of a study; the indication says for whom.
indication-use-missing	Lumivexa is indicated 	for gout	 in adults.	The indication does not say whether “gout” is treated, prevented or diagnosed.
indication-verb-missing		Lumivexa	 for the treatment of gout in adults.	The indication does not say that “Lumivexa” is indicated.
indication-words-broken	Lumivexa is 	indicated for in	 adults with gout.	“indicated for in”: a word is missing, or one is too many.
legal-form-misspelt	The applicant for this medicinal product is Orvexa 	GmBH	.	“GmBH” should read “GmbH”.
letterhead-date-wrong		12 November 2020	 EMA/CHMP/201744/2020 Committee for Medicinal Products for Human Use (CHMP)	The letterhead is of 12 November 2020, the opinion of 28 January 2021, which is later.
letterhead-reference-wrong	28 January 2021 	EMA/CVMP/201744/2021	 Committee for Medicinal Products for Human Use (CHMP)	The letterhead has “EMA/CVMP/201744/2021”, but the opinion is one of the CHMP.
list-comma-missing	The most common side effects are 	nausea vomiting	, rash and injection site reactions.	No comma stands between “nausea” and “vomiting”.
list-conjunction-missing	The most common side effects are nausea, pyrexia, 	injection site reactions	.	No “and” stands before “injection site reactions”, the last item of the list.
mechanism-missing	orvatinib, a uricosuric (ATC code: M04AB07)	.		Nothing says how the active substance works.
negative-opinion	On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a 	negative opinion	, recommending the refusal of the marketing authorisation for the medicinal product Lumivexa, intended for the treatment …	This is a negative opinion; it is not checked as a summary of a positive opinion.
new-text-unmarked	[^2]: 	New text in bold, removed text as strikethrough		Footnote 2 says that changes are shown, but nothing in the indication is bold (**new**) or struck out (~~removed~~).
noun-number-wrong	intended for the treatment of gout 	in adult	.	“in adult” should read “in adults”.
opinion-date-impossible	On 	31 April 2021	, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive	The date “31 April 2021” does not exist: April has no day 31.
opinion-date-malformed	On 	28th January 2021	, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive	The date “28th January 2021” should read “28 January 2021”.
opinion-date-unlikely	On 	31 January 2021	, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive	31 January 2021 is a Sunday; committees adopt opinions on working days: check the date.
opinion-outcome-wrong	On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a 	negative opinion	, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment …	“negative opinion” does not go with a recommendation of the granting or of a change.
opinion-statement-missing		opnion	, recommending the granting of a conditional marketing authorisation for the medicinal product	The opinion statement is not recognised: “opnion” should read “opinion”.
orphan-footnote-missing		This product was designated as an orphan medicine during its development.		The words of the footnote on the orphan designation stand in the text, without a number.
part-duplicated		The applicant for this medicinal product is Birch Pharma Ltd.		A second applicant or holder sentence stands here.
part-empty		The full indication is:		Nothing follows “The full indication is:”.
placeholder-left	On 	[date]	, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a …	“[date]” is a placeholder.
presentation-missing	Lumivexa will be 	availble	 as 20 mg film-coated tablets.	The presentation sentence is not recognised: “availble” should read “available”.
presentation-wrong	Lumivexa will be available as 1 mg, 2 mg and 	2 mg	 film-coated tablets.	“2 mg” stands in this list of strengths a second time.
product-information-missing		Further	 conditions for the use of this product are described in the summary of product characteristics (SPC) which will be …	The product information sentence is not recognised: “Further” should read “Detailed”.
product-information-term-wrong	characteristics (	SPC	), which will be published on the EMA website in all official European Union	The CHMP abbreviates it as “SmPC”, not “SPC”.
product-name-case-mixed		LUMIVEXA	 will be available as 20 mg tablets.	“LUMIVEXA” should read “Lumivexa” outside the indication.
product-name-inconsistent		Lumivexo	 will be available as 20 mg tablets.	“Lumivexo” is not the name of the product, “Lumivexa”.
profile-contradicted	# Summary of opinion (	initial authorisation	)	The title says “initial authorisation”, but the opinion statement recommends a change to a marketing authorisation.
promotional-language	This 	breakthrough	 medicine has a novel mechanism of action.	“breakthrough” praises; a summary of opinion states what was found.
published-text-in-draft		Summary of opinion1 (initial authorisation)		This is published text in a draft: convert it with “Convert Published Text to Draft”.
punctuation-doubled	Lumivexa lowers uric acid	,,	 and relieves pain..	Two commas stand here; one is enough.
reference-data-disagrees	The active substance of Lumivexa is 	orvatinob	, a kinase	The medicines table has orvatinib as the substance of Lumivexa, not orvatinob.
section-number-wrong	Lumivexa is indicated in adults for the treatment of gout (see section 	15.1	).	The summary of product characteristics has no section 15.1.
sentence-end-missing	Lumivexa should be prescribed by physicians experienced in the treatment of 	gout		The sentence ends with “gout” and has no full stop.
side-effect-repeated	The most common side effects are nausea, headache, 	nausea	, rash and dizziness.	“nausea” stands in this list a second time.
side-effects-missing	The most common 	sied		The side effects sentence is not recognised: “sied” should read “side”.
space-before-punctuation		,	 nausea and cough.	A blank stands before the comma.
space-missing	Lumivexa lowers uric 	acid,relieves	 pain;it acts for a day.It may be taken with food.	“acid,relieves” should read “acid, relieves”.
species-inconsistent	For active immunisation of 	cats	 against gout.	The indication is for cats, but the opinion statement for pigs.
standard-sentence-altered	Detailed recommendations for the use of this product will be 	outlined	 in the summary of product	“outlined” should read “described”.
standard-sentence-outdated	Detailed 	conditions	 for the use of this product will be described in the summary of product	“conditions” was in use until 2014; it now reads “recommendations”.
struck-text-unexplained	[^2]: 	New text in bold		Footnote 2 does not say that “severe” is struck out because it is removed.
suppression-reason-missing	<!-- 	opinion-summary-ignore	 opinion-date-impossible -->	This comment ignores nothing, because it gives no reason behind a colon.
suppression-unknown-rule	<!-- opinion-summary-ignore 	opinion-date-imposible	: the date follows on Friday -->	There is no rule “opinion-date-imposible”; the nearest is “opinion-date-impossible”.
suppression-unused	<!-- opinion-summary-ignore 	placeholder-left	: the date follows on Friday -->	Rule “placeholder-left” has nothing to report in the next paragraph.
unit-notation-mixed	Lumivexa will be available as a 20 mg/ml concentrate for solution for infusion and a 162 mg/	mL		“mL” is written “ml” in the other strengths.
unit-space-missing	Lumivexa will be available as 	20mg	 and 2.5mg film-coated tablets.	“20mg” should read “20 mg”.
verb-disagrees	The benefits with Lumivexa 	is	 its ability to relieve pain.	“is” does not agree with “benefits”.
word-misspelt	The most common side effects are 	thrombophelbitis	, splenomagaly, haematurria and pericardits.	“thrombophelbitis” should read “thrombophlebitis”.
word-repeated	Lumivexa lowers uric acid in the 	the	 blood of patients with gout.	“the” stands here twice.
`;
