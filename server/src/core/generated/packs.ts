/** Generated from server/packs by `npm run generate`; change the packs, not this file. */
import type { Pack } from '../packs/pack';
import { readShortTerms } from '../packs/shortTerms';

export const SHIPPED_PACKS: readonly Pack[] = [
 {
  "id": "ema-human",
  "title": "Summaries of opinion on medicines for human use",
  "version": "0.1.0",
  "entries": [
   {
    "id": "title-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The document has no title such as “Summary of opinion (initial authorisation)”. In a copy from a website, which has no head at all, this hint speaks for the names and the footnote of the title as well.",
    "why": "The title tells a reader whether a first authorisation or a change was recommended, and it carries the footnote on the Commission decision.",
    "kind": "require-part",
    "part": "title",
    "message": "The title of the summary of opinion is missing.",
    "insert": [
     "title-initial",
     "title-post-authorisation"
    ],
    "fragment": "hint"
   },
   {
    "id": "title-initial",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "title",
    "tolerance": 0,
    "variants": [
     {
      "text": "Summary of opinion (initial authorisation)",
      "accepted": false
     }
    ]
   },
   {
    "id": "title-post-authorisation",
    "kind": "standard-sentence",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "part": "title",
    "tolerance": 0,
    "variants": [
     {
      "text": "Summary of opinion (post authorisation)",
      "accepted": false
     },
     {
      "text": "Summary of opinion (post-authorisation)",
      "accepted": true
     }
    ]
   },
   {
    "id": "product-name-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The document does not show the invented name of the product on a line of its own below the title.",
    "why": "Readers and search pages find the document by the invented name below its title.",
    "kind": "require-part",
    "part": "productName",
    "message": "The product name does not stand alone below the title.",
    "insert": [
     "product-name"
    ],
    "fragment": "hint"
   },
   {
    "id": "product-name",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "part": "productName",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product}",
      "accepted": false
     }
    ]
   },
   {
    "id": "common-name-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [],
    "what": "The line with the common name (INN) below the product name is missing.",
    "why": "A medicine is identified by its invented name with the common name of its substance directly below it; the common name is what prescribers know before the product is on the market.",
    "kind": "require-part",
    "part": "commonName",
    "message": "The common name is missing below the product name.",
    "insert": [
     "product-name",
     "common-name"
    ],
    "fragment": "hint"
   },
   {
    "id": "common-name-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "commonName",
    "message": "The common name is missing below the product name.",
    "insert": [
     "product-name",
     "common-name"
    ],
    "fragment": "silent"
   },
   {
    "id": "common-name",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "part": "commonName",
    "tolerance": 0,
    "variants": [
     {
      "text": "{substance}",
      "accepted": false
     }
    ]
   },
   {
    "id": "opinion-statement-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The sentence is missing that says when the committee adopted a positive opinion, for which product and for what use.",
    "why": "The statement is the news of the document, and the only place that dates the opinion and names its outcome.",
    "kind": "require-part",
    "part": "opinionStatement",
    "message": "The opinion statement is missing.",
    "insert": [
     "opinion-statement-initial",
     "opinion-statement-change"
    ]
   },
   {
    "id": "opinion-statement-initial",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "opinionStatement",
    "tolerance": 0,
    "variants": [
     {
      "text": "On {date}, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product {product}, intended for {use}.",
      "accepted": false
     },
     {
      "text": "On {date}, the Committee for Medicinal Products for Human Use (CHMP) confirmed its previous positive opinion and recommended the granting of a marketing authorisation for the medicinal product {product}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "opinion-statement-conditional",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "conditional"
    ],
    "part": "opinionStatement",
    "tolerance": 0,
    "variants": [
     {
      "text": "On {date}, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a conditional marketing authorisation for the medicinal product {product}, intended for {use}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "opinion-statement-exceptional",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "exceptional-circumstances"
    ],
    "part": "opinionStatement",
    "tolerance": 0,
    "variants": [
     {
      "text": "On {date}, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation under exceptional circumstances for the medicinal product {product}, intended for {use}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "opinion-statement-change",
    "kind": "standard-sentence",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "part": "opinionStatement",
    "tolerance": 0,
    "variants": [
     {
      "text": "On {date}, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product {product}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "applicant-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "No sentence names the applicant or, after authorisation, the marketing authorisation holder.",
    "why": "The opinion is addressed to a company; readers and the company itself look for its name in the first paragraph.",
    "kind": "require-part",
    "part": "applicant",
    "message": "The sentence that names the company is missing.",
    "insert": [
     "applicant",
     "holder"
    ],
    "sameParagraphAs": "opinionStatement",
    "unlessSaid": {
     "parts": [
      "opinionStatement"
     ],
     "anyOf": [
      "developed by"
     ]
    }
   },
   {
    "id": "applicant",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "applicant",
    "tolerance": 0,
    "variants": [
     {
      "text": "The applicant for this medicinal product is {holder}.",
      "accepted": false
     },
     {
      "text": "The applicant for these medicinal products is {holder}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "holder",
    "kind": "standard-sentence",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "part": "applicant",
    "tolerance": 0,
    "variants": [
     {
      "text": "The marketing authorisation holder for this medicinal product is {holder}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "accelerated-assessment",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "procedureNote",
    "tolerance": 4,
    "variants": [
     {
      "text": "{product} was reviewed under EMA's accelerated assessment programme.",
      "accepted": false
     }
    ]
   },
   {
    "id": "prime",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "procedureNote",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product} was supported through EMA's PRIority MEdicines (PRIME) scheme, which provides early and enhanced scientific and regulatory support.",
      "accepted": false
     }
    ]
   },
   {
    "id": "advanced-therapy",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "procedureNote",
    "tolerance": 4,
    "variants": [
     {
      "text": "As {product} is an advanced therapy medicinal product, the CHMP positive opinion is based on an assessment by the Committee for Advanced Therapies.",
      "accepted": false
     },
     {
      "text": "As {product} is an [advanced therapy medicinal product|advanced therapy medicinal product (ATMP)|ATMP], the [CHMP|CHMP's] positive opinion is based on an assessment by [the EMA|the|EMA's] Committee for Advanced Therapies[ (CAT)|].",
      "since": 2018,
      "accepted": true
     },
     {
      "text": "As {product} is a gene therapy[| medicinal product], the CHMP positive opinion is based on an assessment by [the|EMA's] Committee for Advanced Therapies[ (CAT)|].",
      "since": 2018,
      "accepted": true
     }
    ]
   },
   {
    "id": "orphan-in-text",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "procedureNote",
    "tolerance": 4,
    "variants": [
     {
      "text": "{product} was designated as an orphan medicinal product on {designationDate}.",
      "since": 2006,
      "until": 2018,
      "accepted": false
     },
     {
      "text": "{product}, which was designated as an orphan medicinal product on {designationDate}, was reviewed under EMA's accelerated assessment programme.",
      "since": 2018,
      "until": 2018,
      "accepted": true
     }
    ]
   },
   {
    "id": "presentation-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [],
    "what": "No sentence says in which strengths and pharmaceutical form the product will be available.",
    "why": "Name, strength and pharmaceutical form together identify a medicine (Directive 2001/83/EC).",
    "kind": "require-part",
    "part": "presentation",
    "message": "The sentence on strengths and pharmaceutical form is missing.",
    "insert": [
     "presentation"
    ],
    "unlessSaid": {
     "parts": [
      "opinionStatement"
     ],
     "anyOf": [
      "mg",
      "ml",
      "micrograms",
      "units",
      "tablets",
      "capsules",
      "solution",
      "suspension",
      "powder",
      "concentrate",
      "patch",
      "implant"
     ]
    }
   },
   {
    "id": "presentation",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "presentation",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product} will be available as {presentation}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "active-substance-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [],
    "what": "No sentence names the active substance, its class and its ATC code.",
    "why": "The active substance with its class and ATC code lets readers place a product that they have never heard of.",
    "kind": "require-part",
    "part": "activeSubstance",
    "message": "The sentence on the active substance is missing.",
    "insert": [
     "active-substance"
    ],
    "sameParagraphAs": "presentation",
    "unlessSaid": {
     "parts": [
      "presentation"
     ],
     "anyOf": [
      "two active substances",
      "three active substances",
      "four active substances",
      "combination of",
      "which contains",
      "delivering"
     ]
    }
   },
   {
    "id": "active-substance",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "activeSubstance",
    "tolerance": 0,
    "variants": [
     {
      "text": "The active substance of {product} is {substance}, a {class} (ATC code: {code}).",
      "accepted": false
     }
    ]
   },
   {
    "id": "active-substances",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "fixed-dose-combination"
    ],
    "part": "activeSubstance",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product} is a fixed-dose combination of {substance}, {class} (ATC code: {code}).",
      "accepted": false
     }
    ]
   },
   {
    "id": "vaccine",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "vaccine"
    ],
    "part": "activeSubstance",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product} is a vaccine containing {content} as active substance (ATC code: {code}).",
      "accepted": false
     }
    ]
   },
   {
    "id": "mechanism-missing",
    "group": "structure",
    "severity": "hint",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [
     "generic",
     "hybrid",
     "biosimilar",
     "duplicate",
     "informed-consent",
     "fixed-dose-combination"
    ],
    "what": "Behind the active substance no sentence says how it works.",
    "why": "One or two sentences on the mechanism of action are usual and help readers to judge what is new.",
    "kind": "require-part",
    "part": "mechanism",
    "message": "Nothing says how the active substance works.",
    "insert": [
     "mechanism"
    ],
    "sameParagraphAs": "activeSubstance",
    "ifSaid": {
     "parts": [
      "activeSubstance"
     ],
     "anyOf": [
      "active substance",
      "active substances",
      "ATC",
      "combination"
     ]
    },
    "unlessSaid": {
     "parts": [
      "activeSubstance"
     ],
     "anyOf": [
      "that",
      "which",
      "works",
      "acts",
      "acting",
      "activity",
      "binds",
      "binding",
      "blocks",
      "blocking",
      "inhibits",
      "inhibiting",
      "by",
      "targets",
      "targeting",
      "directed",
      "designed",
      "encode",
      "encodes",
      "encoding",
      "express",
      "expresses",
      "expressing",
      "replaces",
      "contains",
      "containing",
      "induces",
      "stimulates",
      "important for",
      "mediated by",
      "elicits",
      "reduces",
      "lowers",
      "increases",
      "prevents",
      "produce",
      "produces",
      "suppresses",
      "mimics",
      "restores",
      "eliciting",
      "inducing",
      "stimulating",
      "producing",
      "activating",
      "triggering",
      "increasing",
      "reducing",
      "preventing",
      "replacing",
      "modulating",
      "secrete",
      "secretes",
      "take over",
      "form a",
      "forms a",
      "provides",
      "supplies"
     ]
    }
   },
   {
    "id": "mechanism",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "mechanism",
    "tolerance": 0,
    "variants": [
     {
      "text": "It works by {action}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "reference-product-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "generic",
     "hybrid",
     "biosimilar"
    ],
    "unless": [],
    "what": "A generic, hybrid or biosimilar product is presented without its reference product.",
    "why": "These products are authorised on the data of a reference product (Article 10 of Directive 2001/83/EC); without its name a reader cannot tell what has been shown.",
    "kind": "require-part",
    "part": "referenceProduct",
    "message": "The paragraph on the reference product is missing.",
    "insert": [
     "generic",
     "generic-studies",
     "biosimilar",
     "biosimilar-reference",
     "biosimilar-data",
     "hybrid",
     "hybrid-difference"
    ]
   },
   {
    "id": "generic",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "generic"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "{product} is a generic of {reference}, which has been authorised in the EU since {referenceDate}.",
      "accepted": false
     },
     {
      "text": "{product} is a generic [medicine |medicinal product |]of {reference}, which [has been authorised in the EU since|has been authorised in the European Union since|was authorised in the EU on] {referenceDate}.",
      "accepted": true
     },
     {
      "text": "{product} is a generic [medicine |medicinal product |]of {reference}, which has been authorised in the [EU for|European Union (EU) since] {referenceDate}.",
      "accepted": true
     },
     {
      "text": "{product} are generics [medicines |]of {reference}, which [has been authorised in the EU since|was authorised in the EU on] {referenceDate}.",
      "accepted": true
     },
     {
      "text": "{product} are generic of {reference}, which has been authorised in the EU since {referenceDate}.",
      "accepted": true
     },
     {
      "text": "{product} is a generic [medicine |medicinal product |]of {reference}, which has been authorised in [EU Member States|several EU Member States|some EU Member States|EU countries|several EU countries] since {referenceDate}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "generic-studies",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "generic"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "Studies have demonstrated the satisfactory quality of {product}, and its bioequivalence to the reference product {reference}.",
      "accepted": false
     },
     {
      "text": "Studies have demonstrated the satisfactory quality of {product}, and its bioequivalence to the reference product.",
      "accepted": true
     }
    ]
   },
   {
    "id": "generic-without-study",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "generic"
    ],
    "part": "referenceProduct",
    "tolerance": 0,
    "variants": [
     {
      "text": "Since {product} is administered intravenously and is 100% bioavailable, a bioequivalence study versus the reference product {reference} was not required.",
      "accepted": false
     },
     {
      "text": "A bioequivalence study versus the reference product {reference} was not required because of the qualitative and quantitative compositions and the nature and behaviour of the products.",
      "accepted": false
     }
    ]
   },
   {
    "id": "biosimilar",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "biosimilar"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "{product} is a biosimilar medicinal product.",
      "accepted": false
     },
     {
      "text": "{product} [is a|are] biosimilar [medicine|medicinal products|medicines].",
      "accepted": true
     }
    ]
   },
   {
    "id": "biosimilar-reference",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "biosimilar"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "It is highly similar to the reference product {reference} ({referenceSubstance}), which was authorised in the EU on {referenceDate}.",
      "accepted": false
     },
     {
      "text": "[It is|They are] highly similar to the reference product {reference}, which [was authorised in the EU on|was authorised in the European Union on|has been authorised in the EU since] {referenceDate}.",
      "accepted": true
     },
     {
      "text": "[It is|They are] highly similar to the reference product {reference}, which has been authorised in [EU Member States|several EU Member States|some EU Member States|EU countries|several EU countries] since {referenceDate}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "biosimilar-data",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "biosimilar"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "Data show that {product} has comparable quality, safety and efficacy to {reference}.",
      "accepted": false
     },
     {
      "text": "Data [show|have shown] that {product} [has|have] comparable quality, safety and efficacy to {reference}.",
      "accepted": true
     },
     {
      "text": "Data [show|have shown] that {product} [has|have] quality, safety and efficacy comparable to {reference}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "hybrid",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "hybrid"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "{product} is a hybrid medicine of {reference}, which has been authorised in the EU since {referenceDate}.",
      "since": 2018,
      "accepted": false
     },
     {
      "text": "{product} is a hybrid of {reference}.",
      "accepted": true
     },
     {
      "text": "{product} is a hybrid [medicine |medicinal product |]of {reference}, which has been authorised in [the EU|EU Member States|several EU Member States|some EU Member States|EU countries|several EU countries].",
      "accepted": true
     },
     {
      "text": "{product} is a hybrid [medicine |medicinal product |]of {reference}, which has been authorised in [EU Member States|several EU Member States|some EU Member States|EU countries|several EU countries] since {referenceDate}.",
      "accepted": true
     },
     {
      "text": "{product} is approved through a hybrid application with {reference} as the reference medicinal product, which has been authorised in the EU since {referenceDate}.",
      "since": 2023,
      "accepted": true
     }
    ]
   },
   {
    "id": "hybrid-difference",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "hybrid"
    ],
    "part": "referenceProduct",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product} contains the same active substance as {reference}, but {difference}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "duplicate",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "duplicate"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "{product} is a duplicate of {reference} ({referenceSubstance}), which was authorised in the EU on {referenceDate}.",
      "accepted": false
     },
     {
      "text": "{product} is a duplicate of {reference}, which [was authorised in the EU on|has been authorised in the EU since] {referenceDate}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "informed-consent",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "informed-consent"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "The application for {product} was an informed consent application.",
      "accepted": false
     }
    ]
   },
   {
    "id": "informed-consent-meaning",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "informed-consent"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "In an informed consent application, reference is made to an authorised medicine where the marketing authorisation holder of the reference medicine has given consent to the use of their dossier in the application procedure.",
      "accepted": false
     },
     {
      "text": "In an informed consent application, reference is made to an authorised medicine and the marketing authorisation holder of the reference medicine has given consent to the use of their dossier in the application procedure.",
      "accepted": true
     }
    ]
   },
   {
    "id": "informed-consent-reference",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "informed-consent"
    ],
    "part": "referenceProduct",
    "tolerance": 0,
    "variants": [
     {
      "text": "The reference product for {product} is {reference}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "benefits-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [
     "generic",
     "hybrid",
     "biosimilar",
     "duplicate",
     "informed-consent"
    ],
    "what": "No sentence says what the benefits of the product are.",
    "why": "The summary gives the main benefits and risks on which the opinion rests.",
    "kind": "require-part",
    "part": "benefits",
    "message": "The sentence on the benefits is missing.",
    "insert": [
     "benefits"
    ],
    "unlessSaid": {
     "parts": [
      "opinionStatement",
      "presentation",
      "indication"
     ],
     "anyOf": [
      "radiopharmaceutical precursor"
     ]
    }
   },
   {
    "id": "benefits",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "benefits",
    "tolerance": 0,
    "variants": [
     {
      "text": "The benefits of {product} are its ability to {benefit}.",
      "accepted": false
     },
     {
      "text": "The [main |][benefits|benefit] [of|with] {product} [are|is] [its|their] ability to {benefit}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "side-effects-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [
     "generic",
     "hybrid",
     "biosimilar",
     "duplicate",
     "informed-consent"
    ],
    "what": "No sentence names the most common side effects.",
    "why": "A text that names benefits without risks is unbalanced, and reads as an advertisement.",
    "kind": "require-part",
    "part": "sideEffects",
    "message": "The sentence on the side effects is missing.",
    "insert": [
     "side-effects"
    ],
    "sameParagraphAs": "benefits",
    "unlessSaid": {
     "parts": [
      "opinionStatement",
      "presentation",
      "indication"
     ],
     "anyOf": [
      "radiopharmaceutical precursor"
     ]
    }
   },
   {
    "id": "side-effects",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "sideEffects",
    "tolerance": 0,
    "variants": [
     {
      "text": "The most common side effects are {effects}.",
      "accepted": false
     },
     {
      "text": "The most common side [effects|effect] [are|is|were|was|include] {effects}.",
      "accepted": true
     },
     {
      "text": "The most common side effects [of|with] {product} [are|were|include] {effects}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "change-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A post-authorisation document does not say which change was recommended.",
    "why": "The change is the news of a post-authorisation document; without it a reader has to compare product information.",
    "kind": "require-part",
    "part": "change",
    "message": "Nothing says what changes in the marketing authorisation.",
    "insert": [
     "change"
    ]
   },
   {
    "id": "change",
    "kind": "standard-sentence",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "part": "change",
    "tolerance": 0,
    "variants": [
     {
      "text": "The CHMP adopted {change}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "change-of-indication",
    "kind": "standard-sentence",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "part": "change",
    "tolerance": 0,
    "variants": [
     {
      "text": "The CHMP adopted {change} as follows:\n\n{product} is indicated for {use} in {population}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "indication-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [],
    "what": "The full indication, with the words that lead to it, is missing.",
    "why": "The indication says for whom the product may be used (Article 8(3)(j) of Directive 2001/83/EC); the short form in the opinion statement leaves out population and conditions.",
    "kind": "require-part",
    "part": "indication",
    "message": "The full indication is missing.",
    "insert": [
     "indication"
    ]
   },
   {
    "id": "indication-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "indication",
    "message": "The full indication after the change is missing.",
    "insert": [
     "indications-after-change"
    ],
    "ifSaid": {
     "parts": [
      "change"
     ],
     "anyOf": [
      "a new indication",
      "adopted new indications",
      "indication to",
      "indications to"
     ],
     "unlessMarked": "new-text"
    },
    "unlessSaid": {
     "parts": [
      "change"
     ],
     "anyOf": [
      "section 4.2"
     ]
    }
   },
   {
    "id": "indication",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "indication",
    "tolerance": 0,
    "variants": [
     {
      "text": "The full indication is:\n\n{product} is indicated for {use} in {population}.",
      "accepted": false
     },
     {
      "text": "The full [indication|indications] for {product} [is|are]:\n\n{product} is indicated for {use} in {population}.",
      "accepted": true
     }
    ]
   },
   {
    "id": "indications-after-change",
    "kind": "standard-sentence",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "part": "indication",
    "tolerance": 0,
    "variants": [
     {
      "text": "For information, the full indications for {product} will be as follows:\n\n{product} is indicated for {use} in {population}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "prescribing-missing",
    "group": "structure",
    "severity": "hint",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [
     "generic",
     "hybrid",
     "biosimilar",
     "duplicate",
     "informed-consent",
     "vaccine",
     "outside-eu"
    ],
    "what": "No sentence is recognised that says which physicians should prescribe the product.",
    "why": "Most products with a restricted prescription say so here; many others have no such sentence.",
    "kind": "require-part",
    "part": "prescribing",
    "message": "No sentence is recognised that says who should prescribe the product.",
    "insert": [
     "prescribing"
    ],
    "unlessSaid": {
     "parts": [
      "indication",
      "sideEffects"
     ],
     "anyOf": [
      "authorised persons",
      "clinician",
      "clinicians",
      "controlled access",
      "controlled distribution",
      "doctor",
      "doctors",
      "experienced in administering",
      "experienced in the administration",
      "experienced in the care",
      "experienced in the diagnosis",
      "experienced in the management",
      "experienced in the treatment",
      "experienced in the use",
      "experienced in treating",
      "expertise in",
      "healthcare professional",
      "healthcare professionals",
      "hospital use",
      "in a centre",
      "in a clinical setting",
      "in centres",
      "in hospitals",
      "nurse",
      "nurses",
      "official guidance",
      "official recommendations",
      "physician",
      "physicians",
      "prescriber",
      "prescribers",
      "qualified centre",
      "qualified centres",
      "qualified personnel",
      "decision to prescribe",
      "is prescribed and dispensed",
      "must be prescribed",
      "only be prescribed",
      "should be prescribed",
      "specialised centre",
      "specialised centres",
      "specialist",
      "specialists",
      "subject to prescription",
      "trained personnel",
      "trained staff",
      "treatment centre",
      "treatment centres",
      "under supervision",
      "under the care of",
      "under the supervision"
     ]
    }
   },
   {
    "id": "prescribing",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "prescribing",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product} should be prescribed by physicians experienced in the treatment of {condition}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "product-information-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The sentence is missing that says where and when the product information will be published.",
    "why": "A summary of opinion is not product information; this sentence tells readers where to find it.",
    "kind": "require-part",
    "part": "productInformation",
    "message": "The sentence on the summary of product characteristics is missing.",
    "insert": [
     "product-information",
     "product-information-updated"
    ]
   },
   {
    "id": "product-information",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "part": "productInformation",
    "tolerance": 10,
    "variants": [
     {
      "text": "Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and made available in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
      "accepted": false
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the [summary of product characteristics (SmPC)|SmPC], which will be published in the European public assessment report (EPAR) and [made|will be made|will be] available in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
      "accepted": true
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published on the EMA website in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
      "since": 2025,
      "accepted": false
     },
     {
      "text": "Detailed conditions for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and [made|will be made|will be] available in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
      "since": 2006,
      "until": 2014,
      "accepted": false
     }
    ]
   },
   {
    "id": "product-information-updated",
    "kind": "standard-sentence",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "part": "productInformation",
    "tolerance": 10,
    "variants": [
     {
      "text": "Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and will be available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.",
      "accepted": false
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the updated [summary of product characteristics (SmPC)|SmPC], which will be published in the revised European public assessment report (EPAR), and [made|will be made|will be] available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.",
      "accepted": true
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and [made|will be made|will be] available in all official European Union languages after [a decision|the respective decisions] on these changes to the marketing authorisation [has|have] been granted by the European Commission.",
      "accepted": true
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published on the EMA website in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.",
      "since": 2025,
      "accepted": false
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published on the EMA website in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.",
      "since": 2025,
      "accepted": true
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and [will be|made|will be made] available in all official European Union languages after the variation to the marketing authorisation has been granted by the European Commission.",
      "since": 2011,
      "until": 2014,
      "accepted": false
     },
     {
      "text": "Detailed conditions for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and [will be|made|will be made] available in all official European Union languages after [the variation to|a decision on this change to] the marketing authorisation has been granted by the European Commission.",
      "since": 2006,
      "until": 2014,
      "accepted": false
     }
    ]
   },
   {
    "id": "part-out-of-order",
    "group": "structure",
    "severity": "warning",
    "profiles": [
     "human-initial"
    ],
    "when": [],
    "unless": [],
    "what": "A part does not stand where the form has it.",
    "why": "Readers know the form and look for a part at its place; a part elsewhere is overlooked, or read as belonging to what stands around it.",
    "kind": "order",
    "order": [
     [
      "title"
     ],
     [
      "productName"
     ],
     [
      "commonName"
     ],
     [
      "opinionStatement"
     ],
     [
      "applicant"
     ],
     [
      "presentation",
      "activeSubstance",
      "mechanism",
      "referenceProduct"
     ],
     [
      "benefits",
      "sideEffects",
      "referenceProduct"
     ],
     [
      "indication"
     ],
     [
      "prescribing",
      "productInformation"
     ]
    ]
   },
   {
    "id": "part-out-of-order",
    "group": "structure",
    "severity": "warning",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "order",
    "order": [
     [
      "title"
     ],
     [
      "productName"
     ],
     [
      "commonName"
     ],
     [
      "opinionStatement"
     ],
     [
      "applicant"
     ],
     [
      "change",
      "presentation",
      "mechanism",
      "referenceProduct"
     ],
     [
      "indication"
     ],
     [
      "prescribing",
      "productInformation"
     ]
    ],
    "since": 2015
   },
   {
    "id": "part-duplicated",
    "group": "structure",
    "severity": "warning",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A part that belongs there once stands there twice.",
    "why": "A part copied in from another version leaves a reader with two answers to one question.",
    "kind": "unique-part",
    "parts": [
     "applicant",
     "productInformation"
    ],
    "repeated": [
     "opinionStatement",
     "procedureNote",
     "presentation",
     "activeSubstance",
     "mechanism",
     "referenceProduct",
     "benefits",
     "sideEffects",
     "indication",
     "prescribing"
    ]
   },
   {
    "id": "commission-decision-footnote-missing",
    "group": "footnotes",
    "severity": "error",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [
     "outside-eu"
    ],
    "what": "The footnote that reserves the decision of the European Commission is missing.",
    "why": "The committee only recommends; the European Commission decides. The footnote keeps readers from taking the opinion for an authorisation.",
    "kind": "require-footnote",
    "footnote": "commission-decision",
    "at": "title",
    "insert": "commission-decision-footnote",
    "message": "The footnote on the Commission decision is missing.",
    "fragment": "hint"
   },
   {
    "id": "commission-decision-footnote",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "footnote": "commission-decision",
    "tolerance": 4,
    "variants": [
     {
      "text": "Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.",
      "accepted": false
     },
     {
      "text": "Summaries of positive opinion are published without prejudice to the [|European ]Commission decision, which will normally be issued [|within ]67 days from adoption of the opinion.",
      "accepted": true
     }
    ]
   },
   {
    "id": "conditional-footnote-missing",
    "group": "footnotes",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "conditional"
    ],
    "unless": [],
    "what": "The statement recommends a conditional marketing authorisation, and no footnote says what that is.",
    "why": "A conditional authorisation rests on less comprehensive data (Regulation (EC) No 507/2006); the footnote says why it is granted all the same and what is still to come.",
    "kind": "require-footnote",
    "footnote": "conditional",
    "at": "authorisation",
    "insert": "conditional-footnote",
    "message": "The footnote on the conditional marketing authorisation is missing.",
    "fragment": "hint"
   },
   {
    "id": "conditional-footnote",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "footnote": "conditional",
    "tolerance": 4,
    "variants": [
     {
      "text": "A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need when the benefit to public health of immediate availability outweighs the risk inherent in the fact that additional data are still required. The marketing authorisation holder is likely to provide comprehensive clinical data at a later stage.",
      "accepted": false
     }
    ]
   },
   {
    "id": "exceptional-circumstances-footnote-missing",
    "group": "footnotes",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "exceptional-circumstances"
    ],
    "unless": [],
    "what": "The statement recommends a marketing authorisation under exceptional circumstances, and no footnote says what that is.",
    "why": "Under exceptional circumstances comprehensive data cannot be provided at all (Article 14(8) of Regulation (EC) No 726/2004); the footnote says so and names the yearly review.",
    "kind": "require-footnote",
    "footnote": "exceptional-circumstances",
    "at": "authorisation",
    "insert": "exceptional-circumstances-footnote",
    "message": "The footnote on the exceptional circumstances is missing.",
    "fragment": "hint"
   },
   {
    "id": "exceptional-circumstances-footnote",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "footnote": "exceptional-circumstances",
    "tolerance": 4,
    "variants": [
     {
      "text": "In exceptional circumstances, an authorisation may be granted subject to certain specific obligations, to be reviewed annually. This happens when the applicant can show that they are unable to provide comprehensive data on the efficacy and safety of the medicinal product, due to the rarity of the condition it is intended for, limited scientific knowledge in the area concerned, or ethical considerations involved in the collection of such data.",
      "accepted": false
     },
     {
      "text": "In exceptional circumstances, an authorisation may be granted subject to certain specific obligations, to be reviewed annually.",
      "accepted": true
     },
     {
      "text": "In exceptional circumstances, an authorisation may be granted subject to certain specific obligations, to be reviewed annually. This happens when the applicant can show that they are unable to provide comprehensive data on the efficacy and safety of the medicine for which authorisation is being sought, due to the rarity of the condition it is intended for, limited scientific knowledge in the area concerned, or ethical considerations involved in the collection of such data.",
      "accepted": true
     }
    ]
   },
   {
    "id": "orphan-footnote-missing",
    "group": "footnotes",
    "severity": "error",
    "profiles": [
     "human-initial"
    ],
    "when": [
     "orphan"
    ],
    "unless": [],
    "what": "The product is designated as an orphan medicine, and no footnote at its name says so.",
    "why": "The designation is reviewed again when the product is authorised (Regulation (EC) No 141/2000); the footnote tells readers that it is not settled yet.",
    "kind": "require-footnote",
    "footnote": "orphan",
    "at": "productName",
    "insert": "orphan-footnote",
    "message": "The footnote on the orphan designation is missing.",
    "fragment": "hint",
    "since": 2020
   },
   {
    "id": "orphan-footnote",
    "kind": "standard-sentence",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "footnote": "orphan",
    "tolerance": 4,
    "variants": [
     {
      "text": "This product was designated as an orphan medicine during its development. EMA will now review the information available to date to determine if the orphan designation can be maintained.",
      "accepted": false
     },
     {
      "text": "This product was designated as orphan medicine during its development. EMA will now review the information available to date to determine if the orphan designation can be maintained.",
      "accepted": true
     }
    ]
   },
   {
    "id": "new-text-footnote-missing",
    "group": "footnotes",
    "severity": "error",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The text shows new or removed words by its type, and nothing explains what the type means.",
    "why": "Without the explanation a reader takes bold text for emphasis and struck-through text for a slip.",
    "kind": "require-footnote",
    "footnote": "new-text",
    "at": "indicationLead",
    "insert": "new-text-footnote",
    "message": "The footnote that explains bold and struck-through text is missing.",
    "fragment": "hint",
    "onlyIf": "changes-shown"
   },
   {
    "id": "new-text-footnote",
    "kind": "standard-sentence",
    "profiles": [
     "human-post-authorisation"
    ],
    "when": [],
    "footnote": "new-text",
    "tolerance": 0,
    "variants": [
     {
      "text": "New text in bold, removed text as strikethrough",
      "accepted": false
     },
     {
      "text": "New text in bold[, removed text as strikethrough|][.|]",
      "accepted": true
     }
    ]
   }
  ]
 },
 {
  "id": "ema-veterinary",
  "title": "Summaries of opinion on veterinary medicines",
  "version": "0.1.0",
  "entries": [
   {
    "id": "title-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "title",
    "message": "The title of the summary of opinion is missing.",
    "insert": [
     "veterinary-title"
    ],
    "fragment": "hint"
   },
   {
    "id": "veterinary-title",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "part": "title",
    "tolerance": 0,
    "variants": [
     {
      "text": "Summary of opinion",
      "accepted": false
     }
    ]
   },
   {
    "id": "product-name-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "productName",
    "message": "The product name does not stand alone below the title.",
    "insert": [
     "veterinary-product-name"
    ],
    "fragment": "hint"
   },
   {
    "id": "veterinary-product-name",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "part": "productName",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product}",
      "accepted": false
     }
    ]
   },
   {
    "id": "common-name-missing",
    "group": "structure",
    "severity": "hint",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "commonName",
    "message": "The common name is missing below the product name.",
    "insert": [
     "veterinary-product-name",
     "veterinary-common-name"
    ],
    "fragment": "silent"
   },
   {
    "id": "veterinary-common-name",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "part": "commonName",
    "tolerance": 0,
    "variants": [
     {
      "text": "{substance}",
      "accepted": false
     }
    ]
   },
   {
    "id": "opinion-statement-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "opinionStatement",
    "message": "The opinion statement is missing.",
    "insert": [
     "veterinary-opinion-statement",
     "veterinary-opinion-statement-variation"
    ]
   },
   {
    "id": "veterinary-opinion-statement",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "part": "opinionStatement",
    "tolerance": 0,
    "variants": [
     {
      "text": "On {date}, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the veterinary medicinal product {product}, {form}, intended for {species}.",
      "since": 2022,
      "accepted": false
     },
     {
      "text": "On {date}, the Committee for Medicinal Products for Veterinary Use (CVMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the veterinary medicinal product {product}, {form}, intended for {species}.",
      "until": 2021,
      "accepted": false
     }
    ]
   },
   {
    "id": "veterinary-opinion-statement-variation",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-post-authorisation"
    ],
    "when": [],
    "part": "opinionStatement",
    "tolerance": 0,
    "variants": [
     {
      "text": "On {date}, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion, recommending the granting of a variation to the terms of the marketing authorisation for the veterinary medicinal product {product}.",
      "since": 2022,
      "accepted": false
     },
     {
      "text": "On {date}, the Committee for Medicinal Products for Veterinary Use (CVMP) adopted a positive opinion, recommending the granting of a variation to the terms of the marketing authorisation for the veterinary medicinal product {product}.",
      "until": 2021,
      "accepted": false
     }
    ]
   },
   {
    "id": "applicant-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "applicant",
    "message": "The sentence that names the company is missing.",
    "insert": [
     "veterinary-applicant",
     "veterinary-holder"
    ],
    "sameParagraphAs": "opinionStatement"
   },
   {
    "id": "veterinary-applicant",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "part": "applicant",
    "tolerance": 0,
    "variants": [
     {
      "text": "The applicant for this veterinary medicinal product is {holder}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "veterinary-holder",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-post-authorisation"
    ],
    "when": [],
    "part": "applicant",
    "tolerance": 0,
    "variants": [
     {
      "text": "The marketing authorisation holder for this veterinary medicinal product is {holder}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "active-substance-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "activeSubstance",
    "message": "The sentence on the active substance is missing.",
    "insert": [
     "veterinary-active-substance"
    ]
   },
   {
    "id": "veterinary-active-substance",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "part": "activeSubstance",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product} is a veterinary medicinal product containing {substance} (ATCvet code: {code}) as active substance, which {action}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "reference-product-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [
     "generic",
     "hybrid"
    ],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "referenceProduct",
    "message": "The paragraph on the reference product is missing.",
    "insert": [
     "generic",
     "generic-studies",
     "hybrid",
     "veterinary-studies"
    ]
   },
   {
    "id": "generic",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [
     "generic"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "{product} is a generic of {reference}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "generic-studies",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [
     "generic"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "Studies have demonstrated the satisfactory quality of {product}, and its bioequivalence to the reference product {reference}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "hybrid",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [
     "hybrid"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "{product} is a hybrid of {reference}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "veterinary-studies",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [
     "hybrid"
    ],
    "part": "referenceProduct",
    "tolerance": 4,
    "variants": [
     {
      "text": "Studies have demonstrated the satisfactory quality of {product}, and its bioequivalence to the reference product {reference}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "benefits-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "unless": [
     "generic",
     "hybrid",
     "duplicate",
     "informed-consent"
    ],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "benefits",
    "message": "The sentence on the benefits is missing.",
    "insert": [
     "veterinary-benefits"
    ]
   },
   {
    "id": "veterinary-benefits",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "part": "benefits",
    "tolerance": 0,
    "variants": [
     {
      "text": "The benefit of {product} is {benefit}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "side-effects-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "unless": [
     "generic",
     "hybrid",
     "duplicate",
     "informed-consent"
    ],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "sideEffects",
    "message": "The sentence on the side effects is missing.",
    "insert": [
     "veterinary-side-effects"
    ],
    "sameParagraphAs": "benefits",
    "unlessSaid": {
     "parts": [
      "activeSubstance",
      "mechanism",
      "benefits"
     ],
     "anyOf": [
      "very rarely",
      "very rare cases",
      "rarely",
      "very common",
      "commonly",
      "is common",
      "are common",
      "uncommonly",
      "occasionally",
      "may be observed",
      "may occur",
      "reactions",
      "been observed",
      "been reported",
      "was reported",
      "were reported",
      "was observed",
      "were observed",
      "well tolerated",
      "recommended dose",
      "side effects such as",
      "undesirable effects",
      "may be agitated"
     ]
    }
   },
   {
    "id": "veterinary-side-effects",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "part": "sideEffects",
    "tolerance": 0,
    "variants": [
     {
      "text": "The most common side effects are {effects}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "veterinary-change",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-post-authorisation"
    ],
    "when": [],
    "part": "change",
    "tolerance": 0,
    "variants": [
     {
      "text": "{product} is currently authorised as {form} for {species}. The variation concerns {change}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "indication-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "indication",
    "message": "The full indication is missing.",
    "insert": [
     "veterinary-indication"
    ],
    "unlessSaid": {
     "parts": [
      "opinionStatement",
      "benefits"
     ],
     "anyOf": [
      "treatment",
      "prevention",
      "immunisation",
      "vaccination",
      "reduction",
      "reduce",
      "prevent",
      "treat",
      "alleviation",
      "alleviate",
      "control",
      "relief",
      "management",
      "protection",
      "improvement",
      "induction",
      "stimulation",
      "immunity",
      "gain",
      "infection",
      "infections",
      "infestation",
      "infestations"
     ]
    }
   },
   {
    "id": "veterinary-indication",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "part": "indication",
    "tolerance": 0,
    "variants": [
     {
      "text": "The full indication is:\n\nFor {use}.",
      "accepted": false
     }
    ]
   },
   {
    "id": "product-information-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "require-part",
    "part": "productInformation",
    "message": "The sentence on the summary of product characteristics is missing.",
    "insert": [
     "veterinary-product-information",
     "veterinary-product-information-updated"
    ]
   },
   {
    "id": "veterinary-product-information",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "part": "productInformation",
    "tolerance": 4,
    "variants": [
     {
      "text": "Detailed conditions for the use of this product are described in the summary of product characteristics (SPC) which will be published in the Union Product Database (UPD) and will be available in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
      "since": 2022,
      "accepted": false
     },
     {
      "text": "Detailed conditions for the use of this product are described in the summary of product characteristics (SPC) which will be published in the European public assessment report (EPAR) and will be available in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
      "accepted": false
     },
     {
      "text": "Detailed conditions for the use of this product [are|will be] described in the summary of product characteristics (SPC) which will be published in the [European public assessment report (EPAR)|Union Product Database (UPD)] and [will be|made] available in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
      "accepted": true
     }
    ]
   },
   {
    "id": "veterinary-product-information-updated",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-post-authorisation"
    ],
    "when": [],
    "part": "productInformation",
    "tolerance": 4,
    "variants": [
     {
      "text": "Detailed conditions for the use of this product are described in the summary of product characteristics (SPC), for which an updated version reflecting the changes will be published in the Union Product Database (UPD) and will be available in all official European Union languages after the {procedure} has been granted by the European Commission.",
      "since": 2022,
      "accepted": false
     },
     {
      "text": "Detailed conditions for the use of this product are described in the summary of product characteristics (SPC), the updated version of which, reflecting the changes, will be published in the revised European public assessment report (EPAR) and will be available in all official European Union languages after the {procedure} has been granted by the European Commission.",
      "accepted": false
     },
     {
      "text": "Detailed conditions for the use of this product [are|will be] described in the [summary of product characteristics (SPC), for which an updated version reflecting the changes|updated summary of product characteristics (SPC), for which an updated version reflecting the changes|summary of product characteristics (SPC), the updated version of which, reflecting the changes,|updated summary of product characteristics (SPC), which] will be published in the [European public assessment report (EPAR)|revised European public assessment report (EPAR)|Union Product Database (UPD)] and will be available in all official European Union languages after the {procedure} has been granted by the European Commission.",
      "accepted": true
     },
     {
      "text": "Detailed conditions for the use of this product [are|will be] described in the [summary of product characteristics (SPC), for which an updated version reflecting the changes|summary of product characteristics (SPC), the updated version of which, reflecting the changes,] will be published in the [European public assessment report (EPAR)|revised European public assessment report (EPAR)|Union Product Database (UPD)] and will be available in all official European Union languages after the [variations|extensions|changes] to [the|the terms of the] marketing authorisation have been granted by the European Commission.",
      "accepted": true
     }
    ]
   },
   {
    "id": "benefit-risk-statement-missing",
    "group": "structure",
    "severity": "error",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "unless": [],
    "what": "The sentence is missing in which the CVMP finds the benefit-risk balance favourable.",
    "why": "The committee's conclusion on the benefit-risk balance is the ground of its recommendation.",
    "kind": "require-part",
    "part": "benefitRiskStatement",
    "message": "The statement on the benefit-risk balance is missing.",
    "insert": [
     "benefit-risk-statement"
    ],
    "fragment": "hint"
   },
   {
    "id": "benefit-risk-statement",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "part": "benefitRiskStatement",
    "tolerance": 4,
    "variants": [
     {
      "text": "The CVMP, on the basis of quality, safety and efficacy data submitted, considers that there is a favourable benefit-risk balance for {product} and therefore recommends the granting of the marketing authorisation.",
      "accepted": false
     },
     {
      "text": "The CVMP, on the basis of quality, safety and efficacy data submitted, considers that there is a favourable [benefit-risk|benefit to risk|risk-benefit] balance for {product} and therefore recommends the granting of [the|a] marketing authorisation.",
      "accepted": true
     }
    ]
   },
   {
    "id": "part-out-of-order",
    "group": "structure",
    "severity": "warning",
    "profiles": [
     "veterinary-initial"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "order",
    "order": [
     [
      "title"
     ],
     [
      "productName"
     ],
     [
      "commonName"
     ],
     [
      "opinionStatement"
     ],
     [
      "applicant"
     ],
     [
      "presentation",
      "activeSubstance",
      "mechanism",
      "referenceProduct"
     ],
     [
      "benefits",
      "sideEffects",
      "indication",
      "referenceProduct"
     ],
     [
      "prescribing",
      "productInformation"
     ],
     [
      "benefitRiskStatement"
     ]
    ]
   },
   {
    "id": "part-out-of-order",
    "group": "structure",
    "severity": "warning",
    "profiles": [
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "order",
    "order": [
     [
      "title"
     ],
     [
      "productName"
     ],
     [
      "commonName"
     ],
     [
      "opinionStatement"
     ],
     [
      "applicant"
     ],
     [
      "change",
      "presentation",
      "activeSubstance",
      "mechanism",
      "referenceProduct",
      "benefits",
      "sideEffects",
      "indication"
     ],
     [
      "prescribing",
      "productInformation",
      "benefitRiskStatement"
     ]
    ]
   },
   {
    "id": "part-duplicated",
    "group": "structure",
    "severity": "warning",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "",
    "why": "",
    "kind": "unique-part",
    "parts": [
     "applicant",
     "productInformation",
     "benefitRiskStatement"
    ],
    "repeated": [
     "opinionStatement",
     "presentation",
     "activeSubstance",
     "mechanism",
     "referenceProduct",
     "benefits",
     "sideEffects",
     "indication"
    ]
   },
   {
    "id": "veterinary-commission-decision-footnote",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "footnote": "commission-decision",
    "tolerance": 4,
    "variants": [
     {
      "text": "Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued [|within ]67 days from adoption of the opinion.",
      "accepted": false
     },
     {
      "text": "Summaries of opinion are published without prejudice to the Commission Decision. Applicants may request [a |]re-examination of any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to request [such |a |]re-examination within 15 days of receipt of the opinion.",
      "accepted": true
     }
    ]
   },
   {
    "id": "appeal-footnote",
    "kind": "standard-sentence",
    "profiles": [
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "footnote": "appeal",
    "tolerance": 4,
    "variants": [
     {
      "text": "Applicants may appeal any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to appeal within 15 days of receipt of the opinion.",
      "accepted": false
     },
     {
      "text": "[Applicants|Marketing authorisation holders] may request [a |]re-examination of any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to request [such |a |]re-examination within 15 days of receipt of the opinion.",
      "accepted": true
     }
    ]
   }
  ]
 },
 {
  "id": "ema-style",
  "title": "Wording of summaries of opinion",
  "version": "0.1.0",
  "entries": [
   {
    "id": "american-spelling",
    "group": "language",
    "severity": "warning",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A word has American spelling.",
    "why": "The Agency and the Commission write British English. Names of organisations, companies, studies and substances keep their own spelling, and so do quotations and the few names of diseases that were adopted with it. In the indication of a published text the spelling may be the adopted one.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [
     "academia",
     "bohemia",
     "epidemia",
     "polemic",
     "racemic",
     "computer program*",
     "software program*",
     "eosinophilic esophagitis",
     "gastro-esophageal",
     "hereditary tyrosinemia",
     "chylomicronemia syndrome",
     "uremic syndrome"
    ],
    "capitals": "names",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`an{>a}emi*
leuk{>a}emi*
isch{>a}emi*
ur{>a}emi*
*c{>a}emia
*c{>a}emic
*d{>a}emia
*g{>a}emia
*k{>a}emia
*l{>a}emia
*vol{>a}emic
*n{>a}emia
*n{>a}emic
*r{>a}emia
*r{>a}emic
*s{>a}emia
*s{>a}emic
*t{>a}emia
*th{>a}emia
*x{>a}emia
*x{>a}emic
*lipid{>a}emic
h{>a}emo*
h{>a}emat*
h{>a}emagglut*
h{>a}emangi*
h{>a}emarthr*
h{emoglobin>aemoglobina}emia
meth{emoglobin>aemoglobina}emia
sulfh{emoglobin>aemoglobina}emia
meth{>a}emoglobin*
antih{>a}emo*
oncoh{>a}ematolog*
{>o}edema*
lymph{>o}edema*
papill{>o}edema*
myx{>o}edema*
diarrh{>o}ea*
*rrh{>o}ea
*rrh{>o}eic
*pn{>o}ea
*pn{>o}eic
{>o}esophag*
p{>a}ediatric*
orthop{>a}edic*
an{>a}esthe*
an{>a}esthesi*
gyn{>a}ecolog*
{>a}etiolog*
c{>o}eliac
c{>a}ecum
c{>a}ecal
f{>a}eces
f{>a}ecal
am{>o}eb*
{>o}estrus
an{>o}estrus
{>o}estrous
man{euver>oeuvre}*
c{>a}esium
alumin{>i}um
tumo{>u}r
tumo{>u}rs
antitumo{>u}r
behavio{>u}r*
colo{>u}r
colo{>u}rs
colo{>u}red
colo{>u}ring
colo{>u}rless
favo{>u}r
favo{>u}rs
favo{>u}red
favo{>u}rable
favo{>u}rably
unfavo{>u}rable
flavo{>u}r*
harbo{>u}r
harbo{>u}rs
harbo{>u}red
harbo{>u}ring
humo{>u}r
labo{>u}r
neighbo{>u}r*
odo{>u}r
odo{>u}rs
rumo{>u}r
vapo{>u}r
vigo{>u}r
cent{er>re}
cent{er>re}s
cent{e>}red
multicent{er>re}
fib{er>re}
fib{er>re}s
lit{er>re}
lit{er>re}s
millilit{er>re}*
microlit{er>re}*
decilit{er>re}*
millimet{er>re}*
centimet{er>re}*
micromet{er>re}*
calib{er>re}
goit{er>re}*
tit{er>re}
tit{er>re}s
theat{er>re}
analog{>ue}
analog{>ue}s
catalog{>ue}
dialog{>ue}
label{>l}ed
label{>l}ing
unlabel{>l}ed
mislabel{>l}ed
radiolabel{>l}ed
radiolabel{>l}ing
model{>l}ed
model{>l}ing
signal{>l}ing
signal{>l}ed
counsel{>l}ing
counsel{>l}ed
cancel{>l}ed
cancel{>l}ing
travel{>l}er*
travel{>l}ed
travel{>l}ing
channel{>l}ing
level{>l}ed
enrol{l>}
enrol{l>}ment
fulfil{l>}
fulfil{l>}s
fulfil{l>}ment
skil{l>}ful*
anonymi{z>s}*
analy{z>s}*
authori{z>s}*
cataly{z>s}*
categori{z>s}*
catheteri{z>s}*
centrali{z>s}*
characteri{z>s}*
coloni{z>s}*
commerciali{z>s}*
computeri{z>s}*
cauteri{z>s}*
crystalli{z>s}*
critici{z>s}*
customi{z>s}*
decentrali{z>s}*
depolari{z>s}*
desensiti{z>s}*
destabili{z>s}*
dialy{z>s}*
emphasi{z>s}*
equali{z>s}*
fertili{z>s}*
finali{z>s}*
generali{z>s}*
harmoni{z>s}*
homogeni{z>s}*
hospitali{z>s}*
humani{z>s}*
hydroly{z>s}*
hypothesi{z>s}*
hyperpolari{z>s}*
immobili{z>s}*
immuni{z>s}*
individuali{z>s}*
internali{z>s}*
ioni{z>s}*
isomeri{z>s}*
locali{z>s}*
lyophili{z>s}*
maximi{z>s}*
metaboli{z>s}*
metastasi{z>s}*
minimi{z>s}*
mobili{z>s}*
nebuli{z>s}*
neovasculari{z>s}*
normali{z>s}*
optimi{z>s}*
organi{z>s}*
oxidi{z>s}*
paraly{z>s}*
pasteuri{z>s}*
personali{z>s}*
polari{z>s}*
pressuri{z>s}*
prioriti{z>s}*
pulveri{z>s}*
randomi{z>s}*
reali{z>s}*
recogni{z>s}*
reorgani{z>s}*
repolari{z>s}*
revasculari{z>s}*
sensiti{z>s}*
solubili{z>s}*
speciali{z>s}*
stabili{z>s}*
standardi{z>s}*
sterili{z>s}*
summari{z>s}*
synchroni{z>s}*
synthesi{z>s}*
tempori{z>s}*
theori{z>s}*
tranquil{iz>lis}*
utili{z>s}*
unrecogni{z>s}*
vasculari{z>s}*
visuali{z>s}*
vocali{z>s}*
program{>me}
program{>me}s
ag{>e}ing
art{i>e}fact
art{i>e}facts
defen{s>c}e*
smo{>u}lder*
mo{>u}ld
mo{>u}lds
s{k>c}eptic*`),
    "fixSafety": "safe"
   },
   {
    "id": "promotional-language",
    "group": "language",
    "severity": "warning",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A word praises the product.",
    "why": "A summary of opinion gives the view of a committee, not an advertisement: Directive 2001/83/EC allows none for medicines that are not yet authorised, and none to the public for those on prescription.",
    "kind": "forbid-phrase",
    "parts": [],
    "outsideParts": [
     "title",
     "productName",
     "commonName",
     "applicant",
     "indication",
     "change"
    ],
    "except": [
     "breakthrough bleeding*",
     "breakthrough cancer*",
     "breakthrough case*",
     "breakthrough convulsion*",
     "breakthrough *haemolysis",
     "breakthrough haemolysis",
     "breakthrough infection*",
     "breakthrough pain*",
     "breakthrough seizure*",
     "breakthrough symptom*",
     "novel coronavirus*",
     "novel influenza*",
     "novel oral anticoagulant*",
     "novel oral poliovirus*",
     "novel swine-origin*",
     "novel therapy veterinary medicinal product*"
    ],
    "capitals": "ignored",
    "message": "“{found}” praises; a summary of opinion states what was found.",
    "phrases": [
     "best-in-class",
     "breakthrough",
     "breakthroughs",
     "cutting-edge",
     "dramatic effect",
     "dramatic efficacy",
     "dramatic improvement",
     "dramatic improvements",
     "dramatic reduction",
     "dramatic reductions",
     "dramatic response",
     "dramatically improves",
     "first-in-class",
     "game changer",
     "game-changer",
     "game-changing",
     "ground-breaking",
     "groundbreaking",
     "highly innovative",
     "impressive",
     "miracle",
     "novel",
     "outstanding",
     "paradigm shift",
     "remarkable",
     "remarkably",
     "revolutionary",
     "safe and effective",
     "safe and efficacious",
     "state-of-the-art",
     "superior safety",
     "unparalleled",
     "unprecedented",
     "world-leading"
    ]
   },
   {
    "id": "ema-style/misspelling",
    "group": "language",
    "severity": "warning",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A word is misspelt.",
    "why": "Editors bring no dictionary of medicine, so these slips stand in published texts. Only spellings that are no word of any kind are listed: “neutropaenia” is one, a rare word or a name is none.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [],
    "capitals": "names",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`ab{>s}cess*
abdom{ni>in}al
accom{>m}odate
accom{>m}odates
accom{>m}odation
ach{ei>ie}v*
adminis{>t}ration
administ{ar>ra}tion
admin{>i}ster
admin{>i}stered
admin{>i}stration
adm{>i}nistrat*
adole{>s}cent
adole{>s}cents
adoles{>c}ent
adoles{>c}ents
{ah>ha}ve
al{>l}ergic
al{>l}ergy
al{l>}ready
alop{a>}ecia
anaph{i>y}lactic
anaphyla{>c}tic
an{it>ti}bod*
ant{>i}bod*
antico{ga>ag}ulant*
antisens{>e}
ap{>p}etite
ap{>p}licant*
ap{>p}lication*
ap{>p}roved
ap{>p}roximately
arrhyt{>h}mia*
arr{>h}ythmia*
arth{>r}algia
art{>h}ralgia
art{>h}ritis
asparta{s>t}e aminotransferase
asses{>s}ment
asses{>s}ments
asth{a>}enia
autho{ir>ri}sation
autho{ir>ri}sed
authori{>s}ation
authorisat{>i}on
authoris{i>}ation
authoris{>a}tion
author{>i}sation
author{si>is}ation
author{si>is}ed
auth{ro>or}isation
autoim{>m}une
aut{>h}orisation
aut{>h}orised
availab{>l}e
avail{i>a}ble
ava{li>il}able
av{ia>ai}lable
bec{ua>au}se
begin{>n}ing
benefic{>i}al
benefi{t>c}ial
benef{>i}ts
ben{>e}fit*
ben{i>e}fit*
bioavailabil{>i}ty
bioequival{a>e}nce
bioequiv{e>a}lence
biosimil{i>}ar*
bronchit{>i}s
capsul{>e}s
cardiovas{>c}ular
cardi{>o}vascular
cerebral inf{ra>ar}ction
characteris{i>}tics
characterist{>i}cs
character{>i}stics
chara{>c}terised
chara{>c}teristic
chara{>c}teristics
char{>a}cterised
char{>a}cteristics
chemothe{>r}apy
chemotherap{>e}utic
cholest{>e}rol
combi{>n}ation
combinat{>i}on
combinat{>i}ons
combin{>a}tion
combin{>a}tions
com{>m}ission
com{i>mit}tee
com{>m}ittee
commit{>t}ee
committe{>e}
comparis{i>}on
comparis{i>}ons
concentrat{>e} for
conce{>n}trate
concomit{e>a}nt
concomit{e>a}ntly
concom{m>}itant
concom{m>}itantly
condition{n>}al
cond{>i}tion
cond{>i}tional
cond{>i}tions
congen{ti>it}al
conju{>n}ctiva*
conju{>n}ctivitis
conjunctivit{>i}s
conjun{>c}tivitis
constip{>a}tion
cor{it>ti}costeroid*
corticoster{>o}id*
corticoster{io>oi}d*
corti{>c}osteroid*
cytotoxi{>ci}ty
decis{>i}on
decis{>i}ons
decre{>a}sed
def{f>}icien*
defic{>i}ency
demonst{>r}ated
depres{>s}ion
dermatit{>i}s
de{s>}cision*
d{e>i}sease*
detail{l>}ed
develop{e>}ment
develop{p>}ed
diabet{i>e}s
diabet{>e}s
dia{horr>rrho}ea
dia{hrr>rrho}ea
diar{>r}hoea
diarr{>h}oea
diarr{oh>ho}ea
di{e>}sease*
dis{>e}ase*
dise{sa>as}e
d{i>y}spepsia
diz{>z}iness
dizzines{>s}
dizz{y>i}ness
dyspep{is>si}a
dyspn{eo>oe}a
*{ea>ae}mia
ef{>f}ective
eff{ci>ic}acy
effectiv{>e}ness
effica{>c}y
ef{>f}icacy
el{e>i}gible
elig{a>i}ble
el{l>}igible
enviro{>n}ment*
environ{e>}ment*
en{yz>zy}me*
eosinophil{>i}a
epile{sp>ps}y
epi{>s}taxis
eryth{a>}ema
e{>o}sinophil*
exacer{a>}bat*
exa{r>}cerbat*
ex{>a}cerbat*
exis{i>}ting
exist{>i}ng
experi{a>e}nced
experie{>n}ced
experien{>c}ed
experi{>e}nced
ex{s>}isting
exten{t>s}ion
fati{q>g}ue
feb{ir>ri}le
fibril{>l}ation
fol{>l}owing
fo{>r}mulation
gastroent{>e}ritis
gastrointes{>t}inal
gastrointesti{>n}al
gastrointest{>i}nal
haem{a>o}globin
haematopo{ei>ie}tic
haematopo{>i}etic
haem{m>}orrhage
haem{m>}orrhagic
haemor{>r}hage
haemor{>r}hagic
haemorr{>h}age
haemorr{ah>ha}ge
headach{>e}
headac{k>h}e
heada{hc>ch}e
head{>a}che
hepatit{>i}s
hepatocellu{>l}ar
her{i>e}ditary
{ht>th}e
hypersensitiv{>i}ty
hypersensitiv{>it}y
hypersensi{>ti}vity
hyperten{is>si}on
hyperten{t>s}ion
hypoglyc{ea>ae}mi*
hypoten{t>s}ion
hypothyro{>i}dism
immun{>o}globulin*
immunoglob{>ul}in*
immunosuppres{>s}ant*
immunosuppres{>s}ion
immunosuppres{>s}ive
immunosup{>p}ressant
immunosup{>p}ressants
immunosup{>p}ressed
immunosup{>p}ression
immunosup{>p}ressive
impair{e>}ment
improv{>e}ment
improv{>e}ments
im{>m}une
im{>m}unis*
im{>m}unoglobulin*
incre{>a}sed
ind{>i}cat*
indepe{>n}dent
indic{ta>at}ed
inf{>l}ammat*
infect{>i}on
infect{>i}ons
inflam{>m}ation
inflam{>m}atory
influ{>e}nza
infus{oi>io}n
inh{>i}bit
inh{>i}bitor
inh{>i}bitors
inh{>i}bits
inhibi{>t}or
inhibi{>t}ors
inhibit{i>}or
inhibit{i>}ors
inhibit{>i}on
inhib{>i}tion
inhib{>i}tor*
inhib{>i}ts
in{id>di}cat*
init{ai>ia}tion
init{>i}ated
inj{>e}ction
inject{>i}on
inject{>i}ons
inje{>c}tion
inje{>c}tions
insom{>n}ia
insom{in>ni}a
insuffic{>i}ency
insuffi{>ci}ency
interl{>e}ukin*
in{>i}tial
in{>i}tially
intoler{e>a}nce
intramus{>c}ular
intraven{e>}ous
intraven{i>}ous
intraveno{>u}s
ischaem{>i}c
keratit{>i}s
lab{>o}ratory
lym{>p}homa
lymphoc{ty>yt}e*
lymp{>h}oma
lyophil{>i}sate
maint{ai>e}nance
maint{a>e}nance
maintena{>n}ce
mainten{e>a}nce
malign{e>a}nt
manag{>e}ment
mar{ek>ke}ting
market{t>}ing
mark{>e}ting
mec{>h}anism*
med{>i}cinal
med{e>i}cinal
med{e>i}cine*
medici{an>na}l
medicin{i>}al
medic{>i}nal
meningit{>i}s
meningoc{co>oc}cal
mes{>s}enger
me{s>}tastatic
metasta{>t}ic
metasta{s>}tic
migra{>i}ne*
moderat{>e}ly
modif{>i}ed
mon{>o}clonal
monit{e>o}ring
monoclon{i>}al
monoc{o>}lonal
monot{>h}erapy
mul{it>ti}ple
muscle spa{>s}ms
myal{a>}gia
my{la>al}gia
my{le>el}ofibrosis
my{le>el}oma
myocard{>i}al
myocardial inf{ra>ar}ction
myocardial inf{ra>ar}ctions
nasal sp{>r}ay
na{seau>usea}
nasophar{i>y}ngitis
nasophary{>n}gitis
nasopharyngiti{t>}s
nasopharyngit{>i}s
na{su>us}ea
naus{ae>ea}
nec{c>}essary
neces{>s}ary
neuropa{ht>th}y
neutropen{>i}a
neutrop{h>}enia
obst{>r}uctive
occur{>r}ed
occur{>r}ence
occur{>r}ences
occur{>r}ing
occurr{a>e}nce*
oc{>c}lusion
oc{>c}urred
oc{>c}urrence
oed{a>e}ma
oes{>o}phag*
opht{>h}alm*
opin{>i}on
opin{>i}ons
opio{>i}d*
op{p>}inion*
op{>h}thalm*
osteoart{>h}ritis
oste{>o}porosis
ov{e>a}rian
paed{>i}atric
paedia{c>}tric
paediat{>r}ic
paed{r>}iatric
*p{a>}enia
pa{>t}ients
pa{it>ti}ent*
pancreatit{>i}s
para{>e}sthesia*
pat{ei>ie}nt*
patien{>t}s
pati{ne>en}t*
pati{ne>en}ts
periphe{>r}al
peripher{i>}al
p{er>re}scribe
p{er>re}scribed
p{er>re}scription
persist{a>e}nt
pha{>r}maceutical
phar{am>ma}ceutical
pharmaceut{>i}cal
pharmacovigil{e>a}nce
pharmac{ue>eu}tical
pharm{o>a}covigilance
phenylalanin{>e}
ph{i>y}sician*
phosphat{y>}ase
phosph{o>a}tase
ph{sy>ys}ician*
physic{>i}an
physic{>i}ans
plac{>e}bo
plat{>e}let*
pneumoc{co>oc}cal
pneumococ{>c}al
pn{ue>eu}monia
populat{>i}on
pos{>i}tive
postmenopa{su>us}al
pre{>s}cribe*
prefer{>r}ed
pre{>v}iously
prep{e>a}ration*
presc{>r}ibed
presc{>r}iption
prescri{b>p}tion
prev{ela>ale}nce
prev{ela>ale}nt
preven{>t}ion
previo{>u}sly
previou{>s}ly
prev{>i}ously
pr{>o}gression
prod{cu>uc}t
prog{>r}essive
progres{>s}ion
proph{i>y}laxis
proph{>y}laxis
prophyla{>c}tic
prophylax{s>}is
prop{>h}ylaxis
prost{r>}ate cancer
prot{ie>ei}n*
pru{>r}itus
prurit{i>u}s
psor{>i}asis
psoriat{r>}ic
publis{>h}ed
pulm{u>o}nary
pu{>l}monary
pyelonephrit{>i}s
pyrex{>i}a
qualif{>i}ed
reac{>t}ion*
rec{co>om}mend*
rec{c>}ur*
rec{ie>ei}v*
recombi{>n}ant
recombin{e>a}nt
recom{>m}end
recom{>m}endation
recom{>m}endations
recom{>m}ended
recom{>m}ending
recom{>m}ends
recomme{>n}ded
recomm{m>}ended
recur{>r}ent
recurr{a>e}nce
red{cu>uc}ed
reduct{>i}on
refer{>r}ed
refer{>r}ing
refract{a>o}ry
rela{sp>ps}e
rela{sp>ps}ed
rela{sp>ps}es
rela{sp>ps}ing
relev{e>a}nt
resist{e>a}nce
resist{e>a}nt
respi{>r}atory
respiratory trac{k>t} infection
respiratory trac{k>t} infections
respir{i>a}tory
respi{>ra}tory
respon{c>s}e
respon{c>s}es
r{>h}eumatoid
rheumat{h>}oid
rheumat{io>oi}d
rhinit{>i}s
rh{ue>eu}matoid
*rit{h>}is
schizo{f>ph}ren*
schizoph{er>re}nia
schizop{>h}renia
seizu{>r}e*
sep{e>a}rat*
sever{>e}ly
s{ie>ei}zure*
sign{>i}ficant
sign{>i}ficantly
signif{>i}cant
signif{>i}cantly
signific{i>}ant
signific{i>}antly
solut{>i}on
somnol{a>e}nce
somnolen{s>c}e
specif{>i}c
spond{i>y}litis
statis{>t}ically
stomatit{>i}s
streng{>t}h*
streng{ht>th}
streng{ht>th}s
streptoc{co>oc}cus
subcutane{>o}us
subcutan{>e}ous
substa{>n}ce
substa{>n}ces
subst{na>an}ce
sub{>s}tance*
succes{>s}ful
succes{>s}fully
suc{>c}ess
suc{>c}essful
suc{>c}essfully
suffic{>i}ent
sum{>m}ary
supervis{>i}on
sup{>p}ress*
survi{>v}al
suscept{a>i}b*
suspen{>s}ion
suspen{t>s}ion
suspe{>n}sion
symp{>t}oms
sympto{n>m}s
sym{>p}tom*
sync{i>y}tial
sync{>y}tial
syncyt{>i}al
syncyt{h>}ial
synd{>r}ome*
sy{>s}tem*
tab{el>le}ts
tab{>l}ets
table{st>ts}
table{s>}ts
tach{i>y}cardia
tac{>h}ycardia
t{eh>he}
t{>h}erapeutic*
the{>r}apy
*therap{h>}y
therap{ue>eu}tic
therap{>e}utic
ther{>a}py
th{ie>ei}r
thromb{>o}cytopenia
thrombocy{>t}openia
thrombocyt{h>}openia
th{ry>yr}oid
thyr{io>oi}d
tolerabili{>t}y
tolerabil{>i}ty
tolerab{>i}lity
toxic{>i}ty
toxi{>ci}ty
transplan{>t}ation
transplanta{>t}ion
tra{>n}splant*
tr{>e}atment*
trea{>t}ment
trea{>t}ments
treat{e>}ment
treat{e>}ments
treatme{>n}t
treatm{ne>en}t
tre{ta>at}ment
trig{yl>ly}ceride*
t{>h}rombocyt*
tuberc{o>u}losis
tum{uo>ou}r*
ulcer{>a}tive
uncontrol{>l}ed
until{l>}
up{> }to
urinary trac{k>t} infection
urinary trac{k>t} infections
urina{>r}y
ur{it>ti}caria
useful{l>}
vacc{c>}in*
vaccin{c>}e*
vac{>c}ination*
vac{>c}ine*
vari{e>a}nt
vari{e>a}nts
veterina{>r}y
veter{>i}nary
vet{>e}rinary
vomit{>i}ng
vomit{t>}ing
vom{m>}iting
weig{th>ht}
wh{ci>ic}h
w{ie>ei}ght
wi{ht>th}
y{ae>ea}rs`),
    "fixSafety": "safe"
   },
   {
    "id": "ema-style/word-form",
    "group": "language",
    "severity": "warning",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "Two words stand in a form in which they never go together.",
    "why": "No spelling checker sees these slips, because each word is right by itself; each was seen in print.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [
     "title",
     "productName",
     "commonName",
     "indication",
     "change"
    ],
    "except": [
     "classified as an other"
    ],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`been show{ed>n}
was show{ed>n} to
were show{ed>n} to
an{ >}other
re{ >-}examination
the granting {>of }a
is indicate{>d}
are indicate{>d}
intended {of>for} the
must be{en>}
must only be{en>}
should be{en>}
should only be{en>}
can be{en>}
will be{en>}
should be use{>d}
may occur{s>}
has been show{>n}
have been show{>n}
was show{>n} to
film{ >-}coated
adult{s>} patients
paediatric{s>} patients
compared {to >}with
compared with{ to>}
measured {with >}by
experience {with >}in the
will be{ is>}`),
    "fixSafety": "safe"
   },
   {
    "id": "ema-style/for-missing",
    "group": "language",
    "severity": "warning",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "“For” is lost behind “indicated” or “intended”, or another word stands in its place.",
    "why": "The sentence that says in law what the medicine is for lacks a word, and readers stop at it.",
    "kind": "substitute-term",
    "parts": [
     "opinionStatement",
     "indication"
    ],
    "outsideParts": [],
    "except": [],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`indicated {>for }the treatment
indicated {>for }the prevention
indicated {>for }the prophylaxis
indicated {>for }the diagnosis
intended {>for }the treatment
intended {>for }the prevention
intended {>for }the prophylaxis
indicated {>for }the detection
indicated {>for }the management
indicated {>for }the reduction
indicated {>for }the relief
indicated {>for }the maintenance treatment
indicated {>for }the long-term treatment
indicated {>for }the symptomatic treatment
intended {>for }the detection
intended {>for }the management
intended {>for }the reduction
intended {>for }the relief
intended {>for }the maintenance treatment
intended {>for }the long-term treatment
intended {>for }the symptomatic treatment
intended {>for }the diagnosis
indicated {>for }the adjunctive treatment
intended {>for }the adjunctive treatment
indicated {>for }treatment of
indicated {>for }prevention of
indicated {>for }prophylaxis of
indicated {>for }adjunctive
intended {>for }treatment of
intended {>for }prevention of
intended {>for }prophylaxis of
intended {>for }adjunctive
indicated {to>for} the detection
indicated {to>for} the diagnosis
indicated {to>for} the maintenance treatment
indicated {to>for} the management
indicated {to>for} the prevention
indicated {to>for} the prophylaxis
indicated {to>for} the reduction of
indicated {to>for} the treatment
intended {to>for} the detection
intended {to>for} the diagnosis
intended {to>for} the maintenance treatment
intended {to>for} the management
intended {to>for} the prevention
intended {to>for} the prophylaxis
intended {to>for} the reduction of
intended {to>for} the treatment`),
    "fixSafety": "safe"
   },
   {
    "id": "ema-style/word-missing",
    "group": "language",
    "severity": "warning",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A phrase of summaries of opinion has lost a word, or has a wrong one.",
    "why": "These phrases are read so often that the eye fills the gap. Each of them has its words in all documents that were read, and means nothing without or with others.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [
     "injection side effect*",
     "may be use-dependent*",
     "be as follow-up*",
     "be as follow up*",
     "solution for in vitro",
     "suspension for in vitro",
     "a new strengths,"
    ],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`adopted {>a }positive opinion
adopted {>a }negative opinion
originally a{>dopted a} positive opinion
originally a{>dopted a} negative opinion
had adopt{s>ed} a
but in a {>restricted }patient population
for {your >}information, the full
is current{>ly} authorised
committee also a{>dopted a} new
{chmp also>CHMP also adopted} a new
within 15 day{>s} of
within {51>15} days of receipt
will {as follows be>be as follows}
{is >}be prescribed
{is >}be initiated
{is >}be administered
healthcare professional experience{>d} in
under the supervis{ed>ion} of
initiated and supervised {>by }specialist
initiated and supervised {>by }physicians
supervised {>by }physicians experienced
the benefit{'>}s of|the benefit of
at least 1 prior therap{ies>y}
at least one prior therap{ies>y}
at least 1 prior line{s>}
at least one prior line{s>}
migraine day{>s} per month
headache day{>s} per month
biosimilar medicinal product{ i>. I}t is
and its bioequivalence{> to the reference product}.
{w>h}as been authorised|was authorised
is a{>n a}dvanced therapy medicinal product
recommending the {>granting }of
recommending {>the }granting of
recommending the granting of {>a }marketing authorisation
the terms {>of }the marketing
to t{>he t}erms of the marketing
authorisation for {>the }medicinal product
authorisation for {>the }veterinary medicinal product
the most {>common }side effects are
the most {>common }side effects with
the most common {>side }effects are
is its {>ability }to
are its {>ability }to
is its ability {>to }reduce
are its ability {>to }reduce
will {>be }as follows|will remain as follows
should {>be }prescribed
should {>be }initiated
should {>be }administered
should {>be }supervised
must {>be }prescribed
must {>be }administered
should only {>be }prescribed
should only {>be }initiated
should only {>be }administered
must only {>be }prescribed
must only {>be }initiated
must only {>be }administered
will read{s>}
for this medic{>in}al product
for this veterinary medic{>in}al product
for the medic{>in}al product
anti{ >-}CD19
anti{ >-}CD20
anti{ >-}CD38
anti{ >-}EGFR
anti{ >-}HER2
anti{ >-}PD-1
anti{ >-}PD-L1
anti{ >-}TNF
anti{ >-}VEGF
new text i{s>n} bold
mg/ml{/ml>}
micrograms/ml{/ml>}
and/or{ or>}
and/or{ and>}
, associated {>with }a
, associated {>with }an
patients wh{ich>o} have
patients wh{ich>o} are
adults wh{ich>o} have
adults wh{ich>o} are
children wh{ich>o} have
children wh{ich>o} are
in postmenopausal wom{a>e}n
in pregnant wom{a>e}n
individual woman{>’}s
{crohn>Crohn’}s disease
{alzheimer>Alzheimer’}s disease
{parkinson>Parkinson’}s disease
{cushing>Cushing’}s syndrome
infusion{ related->-related }reaction
infusion{ related->-related }reactions
injection site{-> }reaction
injection site{-> }reactions
a new strength{s>}|new strengths
a new indication{s>}|new indications
a new therapeutic indication{s>}|new therapeutic indications
a new presentation{s>}|new presentations
a new pharmaceutical form{s>}|new pharmaceutical forms
authorised {>to }handle
experienced {>in }the treatment
experienced {>in }the management
experienced {>in }the diagnosis
experienced {>in }the use
solution for in{>jection in}|solution for infusion in
suspension for in{>jection in}
will be available a{>s a}
will be available a{>s a}n
has {>been }shown to be
have {>been }shown to be
has {>been }shown to reduce
have {>been }shown to reduce
been shown {>to }be
been shown {>to }reduce
its ability {>to }increase
its ability {>to }improve
its ability {>to }prevent
a reduction {>in }the|a reduction of the
a decrease {>in }the|a decrease of the
consideration should {>be }given
of a marketing authorisation {>for }the
a restriction {>of }the
an extension {>of }the|an extension to the
a change t{>o t}he existing
a change t{>o t}he terms
granting of {>a }variation
granting of {>an }extension
the variation t{>o t}he|the variation of the
concerns t{o add>he addition of}
concerns t{o extend>he extension of}
of {(EC) No Regulation>Regulation (EC) No}
as well {>as }its
as well {>as }their
is {>a }biosimilar medicinal product
is {>a }blood substitute
is {>a }duplicate of
is {>a }generic of
is {>a }hybrid of
is {>a }hybrid medicine of
physician experienced {o>i}n
physicians experienced {o>i}n
physician experienced {>in }the
physicians experienced {>in }the
specialist experienced {>in }the
specialists experienced {>in }the
under the supervision {>of }a
under the supervision {>of }an
under the supervision {>of }physicians
in combination {to>with} chemotherapy
in combination {to>with} corticosteroids
in combination {to>with} dexamethasone
in combination {to>with} insulin
in combination {to>with} lenalidomide
in combination {to>with} metformin
in combination {to>with} methotrexate
in combination {to>with} pembrolizumab
in combination {to>with} rituximab
in combination {to>with} ritonavir
be administer{>ed}
be initiate{>d}
be monitor{>ed}
be prescribe{>d}
be supervise{>d}
can be use{>d}
may be use{>d}
must be use{>d}
only be use{>d}
as demonstrate{>d} by
as demonstrate{>d} in
as measure{>d} by
as observe{>d} in
as show{>n} by
as show{>n} in
been associate{>d} with
been authorise{>d}
been approve{>d}
been demonstrate{>d}
been establish{>ed}
been observe{>d}
been report{>ed}
been treat{>ed}
was authorise{>d}
was demonstrate{>d}
was observe{>d}
were observe{>d}
are associate{>d} with
is associate{>d} with
is characterise{>d} by
is intend{>ed} for
is intend{>ed} to
is propose{>d} that
intend{>ed} for the
intend{>ed} for use
, intend{>ed} for
also been{ were>}
is know{>n} as
also know{>n} as
is not know{>n}
had be{>en}
has be{>en}
have be{>en}
had previously be{>en}
has also be{>en}
has not be{>en}
have also be{>en}
have not be{>en}
have previously be{>en}
may be{en>}
to be{en>}
and monitor{>ed} by
and supervise{>d} by
{must >}should|must
a physician experience{>d} in
physicians experience{>d} in
physicians experi{ment>enc}ed in
professionals experience{>d} in
specialists experience{>d} in
physician experienced {at>in}
physicians experienced {at>in}
physicians experienced {of>in}
experienced in {management the>the management} of
experienced in t{reatment the>he treatment} of
under {supervision the>the supervision} of
adult pat{>i}ents
in pat{>i}ents
paediatric pat{>i}ents
pat{>i}ents aged
pat{>i}ents with
all age{s>} groups
patients {with>of} all ages
months of{f>} age
months o{r>f} age
years of{f>} age
years o{r>f} age
at leas{ed>t}
at le{>a}st
weighing {>at }least
cal{f>ve}s
he{f>i}fers
g{u>}ilts
fer{>r}ets
rab{>b}its
turk{ie>ey}s
pheas{e>a}nts
chi{>c}kens
mo{thn>nth}s
mon{ht>th}s
mo{tn>nt}hs
wee{sk>ks}
we{ke>ek}s
y{ae>ea}rs
who{'s>se}|who is
will therefore {>be }as follows
be as follow{>s}
indication as follow{>s}
indications as follow{>s}
to the term{>s} of the marketing
information{s>}
CHMP adopt{s>ed} a change
CHMP adopt{s>ed} a new
CHMP adopt{s>ed} an extension
CHMP adopt{s>ed} two
CHMP also adopt{s>ed}
adopted {>a }new strength|adopted new strengths
adopted {>a }new indication|adopted new indications
adopted {>a }new pharmaceutical form|adopted new pharmaceutical forms
a change {of >}to the
an extension {of >}to
, consider{>s} that there is a favourable
benefit{ risk->-risk }balance
, compared {>with }baseline
when compared {>with }baseline
compared {of>with} placebo
, compared {>with }placebo
as compared {>with }placebo
when compared {>with }placebo
compared {from>with} placebo
compared {at>with} placebo
compared {by>with} placebo
according t{>o t}he
in accordance {>with }the
in accordance {to>with}
in combination{s>} with
, {o>i}n combination with
given {o>i}n combination with
or {o>i}n combination with
used {o>i}n combination with
in combination {>with }carboplatin
in combination {>with }dexamethasone
in combination {>with }lenalidomide
in combination {>with }metformin
in combination {>with }methotrexate
in combination {>with }pembrolizumab
in combination {>with }rituximab
intolerant {of >}to
intolerant {with>to}
caused {from>by}
reduction {in >}of|reduction in
reduction {at>in} the risk
reduction {o>i}n the risk
binds t{he to>o the}
binds {with >}to
refractory {with>to} other
refractory {with>to} previous
than {n>}either of
prior to{o>}
due to{o>}
any {>of }the
one prior {>line }of
following prior {>treatment }with|following prior therapy with
as demonstrated {>in }a
as demonstrated {a in>in a}
as observed {a in>in a}
as shown {a in>in a}
as observed {>in }a
as shown {>in }a
for the preventi{ve>on} of
for the treat{>ment} of
i{t>s} indicated for
i{t>s} indicated in
i{n>s} indicated for
i{n>s} indicated in
indic{>a}ted for
and{ >/}or
not adequately{ not>}
not completely{ not>}
not fully{ not>}
not previously{ not>}
it{'>}s|it is
it {is >}binds
it {is >}blocks
it i{s i>}ncreases
it i{s i>}nhibits
it {is >}prevents
it {is >}reduces
it {is >}works
it {is >}acts
are i{>t}s ability
are it{>s} ability
is it{>s} ability
it{>s} interaction
it{s>} binds
it{s>} blocks
it{s>} inhibits
it{s>} prevents
it{s>} reduces
it{s>} stimulates
it {are>is} thought
they ha{s>ve}
they {is>are}
they block{s>}
they increase{s>}
they inhibit{s>}
they lower{s>}
they prevent{s>}
they reduce{s>}
patients{'>} with
patient{'>}s with
women{'s>} with
{addison>Addison’}s disease
{gaucher>Gaucher’}s disease
{hodgkin>Hodgkin’}s disease
{hodgkin>Hodgkin’}s lymphoma
{huntington>Huntington’}s disease
{paget>Paget’}s disease
{still>Still’}s disease
{wilson>Wilson’}s disease
{alzheimers'>Alzheimer’s} disease
{crohns'>Crohn’s} disease
{cushings'>Cushing’s} syndrome
{parkinsons'>Parkinson’s} disease
{wilsons'>Wilson’s} disease
EMA{>’}s accelerated
fi{>r}st-line
mutated f{ro>or}m of
modified f{ro>or}m of
recombinant f{ro>or}m of
greater th{e>a}n
higher th{e>a}n
less th{e>a}n
lower th{e>a}n
more th{e>a}n
rather th{e>a}n
daily do{es>se} of
recommended do{es>se} of
or{e>} more
to{t > t}he
in{t > t}he
of{t > t}he
for{t > t}he
si{ng>gn}s and symptoms
signs and symptom{>s} of
side {a>e}ffect
side {a>e}ffects
side{s>} effects
side effects include{s>}
mechanism{s>} of action is
injection{s>} site
injection si{d>t}e
the {site injection>injection site}
the {site >}injection site
respiratory tract{s>} infection
respiratory tract{s>} infections
urinary tract{s>} infection
urinary tract{s>} infections
shortness of breath{e>}
dry mo{>u}th
back pa{>i}n
b{>r}east cancer
los{e>s} of
los{t>s} of response
ejection f{>r}action
to sever{>e}
or sever{>e}
sever{>e} renal
sever{>e} hepatic
sever{>e} asthma
clinical tr{ai>ia}l
clinical tr{ai>ia}ls
field tr{ai>ia}l
field tr{ai>ia}ls
pub{>l}ic health
public hea{>l}th
hea{th >lth}care
dose{ dependa>-depende}nt
under the guid{>anc}e and
see{n>} section
see{n>} sections
an active substance{s>}|active substances
duration of immun{e>ity}:
onset of immun{e>ity}:
a generic{s>} of
a hybrid medicine {to>of}
to bind{s>}
to enhance{s>}
to improve{s>}
to induce{s>}
to inhibit{s>}
to maintain{s>}
to prevent{s>}
to reduce{s>}
to slow{s>}
ability to improv{ing>e}
ability to increas{ing>e}
ability to lower{ing>}
ability to prevent{ing>}
ability to reduc{ing>e}
ability to slow{ing>}
conditional{ly>} marketing authorisation
immunologic{>al} veterinary medicinal product
m{l/mg>g/ml}
mmol/m{g>l}
day{/day>}
IU{ units>}|units
BR{AC>CA}1
F{VE>EV}1
PD{L->-L}1
mC{PR>RP}C
non{ small-cell->-small cell }lung
platinum{ base>-based} chemotherapy
open{ angled>-angle} glaucoma
long-term{s>}`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/new-text",
    "group": "language",
    "severity": "warning",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The footnote on new and removed text gives one the sign of the other, or one that the form does not have.",
    "why": "Bold shows what is new and a stroke what is gone; a reader who is told the reverse takes the old indication for the new one.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`new text {as strikethrough>in bold}
new text in {strikethrough>bold}
removed text {in bold>as strikethrough}
removed text as {bold>strikethrough}
new text in {italic>bold}
new text in {italics>bold}
remove{>d} text as strikethrough`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/drug",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A medicine is called a drug.",
    "why": "European law speaks of medicinal products, and the Agency of medicines. “Drug” stands in set phrases such as “disease-modifying antirheumatic drug”, and for substances that are abused.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [
     "title",
     "productName",
     "commonName",
     "applicant",
     "indication",
     "change"
    ],
    "except": [
     "type: drug",
     "orphan drug act",
     "*ic drug*",
     "*ive drug*",
     "*al drug*",
     "*ory drug*",
     "*ant drug*",
     "*cer drug*",
     "*tes drug*",
     "lowering drug*",
     "drug affecting bone",
     "drugs affecting bone",
     "drug for constipation",
     "drugs for constipation",
     "drug for disorders of",
     "drugs for disorders of",
     "drug for obstructive airway diseases",
     "drugs for obstructive airway diseases",
     "drug used in addictive disorders",
     "drugs used in addictive disorders",
     "drug used in diabetes",
     "drugs used in diabetes",
     "nervous system drug*",
     "drug-*",
     "*-drug",
     "*-drugs",
     "*-drug conjugate*",
     "drug abuse*",
     "drug diversion",
     "inject drugs",
     "injecting drugs",
     "molecules of the drug",
     "drug molecule*",
     "drug moiet*",
     "drug payload*",
     "drug release*",
     "free drug",
     "released drug",
     "drug efflux",
     "efflux of drugs",
     "efflux of other drugs",
     "drug target*",
     "drug monitoring",
     "drug addict*",
     "drug holiday*",
     "use drugs",
     "uses drugs",
     "using drugs",
     "drug allerg*",
     "drug combination*",
     "drug conjugate*",
     "drug delivery",
     "drug dependen*",
     "drug eruption*",
     "drug exposure",
     "drug fever",
     "drug hypersensitivity",
     "drug interaction*",
     "drug level*",
     "drug load*",
     "drug metabol*",
     "drug misuse*",
     "drug overdose*",
     "drug product*",
     "drug rash*",
     "drug reaction*",
     "drug resistan*",
     "drug substance*",
     "drug suscepti*",
     "drug toler*",
     "drug toxicity",
     "drug transporter*",
     "drug use*",
     "drug withdrawal",
     "Food and Drug Administration",
     "illicit drug*",
     "injecting drug*",
     "injection of drugs",
     "multiple drug*",
     "recreational drug*"
    ],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`{drug>medicinal product}|medicine
{drug>medicinal product}s|medicines
orphan {drug>medicine}|orphan medicinal product
orphan {drug>medicine}s|orphan medicinal products
inhibitor{ drug>}
inhibitor{ drug>}s
antagonist{ drug>}
antagonist{ drug>}s
agonist{ drug>}
agonist{ drug>}s
blocker{ drug>}
blocker{ drug>}s`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/adverse-reaction",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The list of side effects is called a list of adverse events or adverse reactions.",
    "why": "Summaries of opinion are written for the public as well, and call them side effects.",
    "kind": "substitute-term",
    "parts": [
     "benefits",
     "sideEffects"
    ],
    "outsideParts": [],
    "except": [],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`common {adverse drug reaction>side effect}
common {adverse drug reaction>side effect}s
common {advers>sid}e effect
common {advers>sid}e effects
common {adverse even>side effec}t
common {adverse even>side effec}ts
common {adverse reaction>side effect}
common {adverse reaction>side effect}s
frequent {adverse drug reaction>side effect}
frequent {adverse drug reaction>side effect}s
frequent {advers>sid}e effect
frequent {advers>sid}e effects
frequent {adverse even>side effec}t
frequent {adverse even>side effec}ts
frequent {adverse reaction>side effect}
frequent {adverse reaction>side effect}s
commonly reported {adverse even>side effec}t
commonly reported {adverse even>side effec}ts
commonly reported {adverse reaction>side effect}
commonly reported {adverse reaction>side effect}s
frequently reported {adverse even>side effec}t
frequently reported {adverse even>side effec}ts
frequently reported {adverse reaction>side effect}
frequently reported {adverse reaction>side effect}s`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/side-effects",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "“Side effect” is written with a hyphen or as one word.",
    "why": "The sentence of the form has “side effects”.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [
     "side-effect profile*"
    ],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`side{-> }effect
side{-> }effects
side{> }effect
side{> }effects`),
    "fixSafety": "safe"
   },
   {
    "id": "ema-style/micrograms",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The unit microgram is abbreviated.",
    "why": "Abbreviations of the microgram are easily misread as milligram; product information spells the unit out.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [
     "title",
     "productName",
     "commonName"
    ],
    "except": [],
    "capitals": "matter",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`m{cg>icrograms}
{ug>micrograms}
{µg>micrograms}
{μg>micrograms}`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/medicinal-product",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A medicinal product is called a medical or pharmaceutical product.",
    "why": "“Medicinal product” is the term of Directive 2001/83/EC; medical products are other things, such as devices.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [
     "title",
     "productName",
     "commonName"
    ],
    "except": [],
    "capitals": "names",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`medic{>in}al product
medic{>in}al products
medic{amen>inal produc}t
medic{amen>inal produc}ts
{pharmaceutic>medicin}al product
{pharmaceutic>medicin}al products`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/patients-with",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "Patients are said to suffer from a disease.",
    "why": "Patients have a disease; whether they suffer is for them to say. Indications keep the words of the product information.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [
     "indication",
     "change"
    ],
    "except": [],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`patients {suffering from>with}
patient {suffering from>with}
people {suffering from>with}
adults {suffering from>with}
children {suffering from>with}
patients who {suffer from>have}
people who {suffer from>have}`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/package-leaflet",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The package leaflet is called an insert.",
    "why": "“Package leaflet” is the term of Directive 2001/83/EC.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`package {inser>leafle}t
package {inser>leafle}ts
pa{tient information>ckage} leaflet
p{roduct inser>ackage leafle}t`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/healthcare",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "“Healthcare” is written as two words before another noun.",
    "why": "The Agency writes “healthcare professionals”.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [
     "applicant"
    ],
    "except": [],
    "capitals": "names",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`health{ >}care professional
health{ >}care professionals
health{->}care professional
health{->}care professionals
health{ >}care provider
health{ >}care providers`),
    "fixSafety": "safe"
   },
   {
    "id": "ema-style/european-commission",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "The European Commission is given another name, or a name of the European Union, or the title, has wrong capitals.",
    "why": "The marketing authorisation is granted by the European Commission; that is its name, and names have capitals.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [],
    "capitals": "matter",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`E{U>uropean} Commission
E{U->uropean }Commission
{Commission of the European Un>European Commiss}ion
European {Union >}Commission
European {c>C}ommission
{e>E}uropean Commission
{european c>European C}ommission
European {medicines a>Medicines A}gency
European {m>M}edicines Agency
European Medicines {a>A}gency
{european medicines a>European Medicines A}gency
{e>E}uropean public assessment report
European {u>U}nion
{e>E}uropean Union
{european u>European U}nion
in the E{u>U}
EU {member s>Member S}tate
EU {member s>Member S}tates
EU Member {s>S}tates
{summary Of O>Summary of o}pinion
Summary {O>o}f opinion`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/bioequivalence",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "“Bioequivalence” is written in another way.",
    "why": "Paragraphs on generic medicines are compared word by word; one term stands for one thing.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`bioequivalenc{y>e}
bio{->}equivalence
bio{->}equivalent
bio{->}similar`),
    "fixSafety": "ask"
   },
   {
    "id": "ema-style/route",
    "group": "language",
    "severity": "info",
    "profiles": [
     "human-initial",
     "human-post-authorisation",
     "veterinary-initial",
     "veterinary-post-authorisation"
    ],
    "when": [],
    "unless": [],
    "what": "A route of administration is abbreviated.",
    "why": "Routes are spelled out in product information, since abbreviations such as i.v. and i.m. are mixed up.",
    "kind": "substitute-term",
    "parts": [],
    "outsideParts": [],
    "except": [],
    "capitals": "matter",
    "message": "“{found}” should read “{use}”.",
    "terms": readShortTerms(`i{.v.>ntravenous}
i{.m.>ntramuscular}
s{.c.>ubcutaneous}
{p.o.>oral}`),
    "fixSafety": "ask"
   }
  ]
 }
];
