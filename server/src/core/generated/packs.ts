/** Generated from server/packs by `npm run generate`; change the packs, not this file. */
import type { Pack } from '../packs/pack';

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
    "sameParagraphAs": "opinionStatement"
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
      "text": "As {product} is an [advanced therapy medicinal product|advanced therapy medicinal product (ATMP)|ATMP], the [CHMP|CHMP's] positive opinion is based on an assessment by the [EMA |]Committee for Advanced Therapies[ (CAT)|].",
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
      "four active substances"
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
      "encodes",
      "encoding",
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
      "modulating"
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
      "physician",
      "physicians",
      "healthcare professional",
      "healthcare professionals",
      "official guidance"
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
      "activeSubstance",
      "mechanism",
      "referenceProduct",
      "benefits",
      "sideEffects"
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
    "sameParagraphAs": "benefits"
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
    "why": "The Agency and the Commission write British English. Names of organisations, companies, studies and substances keep their own spelling, and so do quotations.",
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
     "software program*"
    ],
    "capitals": "names",
    "message": "“{found}” should read “{use}”.",
    "terms": [
     {
      "term": "anemi*",
      "use": [
       "anaemi*"
      ]
     },
     {
      "term": "leukemi*",
      "use": [
       "leukaemi*"
      ]
     },
     {
      "term": "ischemi*",
      "use": [
       "ischaemi*"
      ]
     },
     {
      "term": "uremi*",
      "use": [
       "uraemi*"
      ]
     },
     {
      "term": "*cemia",
      "use": [
       "*caemia"
      ]
     },
     {
      "term": "*cemic",
      "use": [
       "*caemic"
      ]
     },
     {
      "term": "*demia",
      "use": [
       "*daemia"
      ]
     },
     {
      "term": "*gemia",
      "use": [
       "*gaemia"
      ]
     },
     {
      "term": "*kemia",
      "use": [
       "*kaemia"
      ]
     },
     {
      "term": "*lemia",
      "use": [
       "*laemia"
      ]
     },
     {
      "term": "*volemic",
      "use": [
       "*volaemic"
      ]
     },
     {
      "term": "*nemia",
      "use": [
       "*naemia"
      ]
     },
     {
      "term": "*nemic",
      "use": [
       "*naemic"
      ]
     },
     {
      "term": "*remia",
      "use": [
       "*raemia"
      ]
     },
     {
      "term": "*remic",
      "use": [
       "*raemic"
      ]
     },
     {
      "term": "*semia",
      "use": [
       "*saemia"
      ]
     },
     {
      "term": "*semic",
      "use": [
       "*saemic"
      ]
     },
     {
      "term": "*temia",
      "use": [
       "*taemia"
      ]
     },
     {
      "term": "*themia",
      "use": [
       "*thaemia"
      ]
     },
     {
      "term": "*xemia",
      "use": [
       "*xaemia"
      ]
     },
     {
      "term": "*xemic",
      "use": [
       "*xaemic"
      ]
     },
     {
      "term": "*lipidemic",
      "use": [
       "*lipidaemic"
      ]
     },
     {
      "term": "hemo*",
      "use": [
       "haemo*"
      ]
     },
     {
      "term": "hemat*",
      "use": [
       "haemat*"
      ]
     },
     {
      "term": "hemagglut*",
      "use": [
       "haemagglut*"
      ]
     },
     {
      "term": "hemangi*",
      "use": [
       "haemangi*"
      ]
     },
     {
      "term": "hemarthr*",
      "use": [
       "haemarthr*"
      ]
     },
     {
      "term": "methemoglobin*",
      "use": [
       "methaemoglobin*"
      ]
     },
     {
      "term": "antihemo*",
      "use": [
       "antihaemo*"
      ]
     },
     {
      "term": "oncohematolog*",
      "use": [
       "oncohaematolog*"
      ]
     },
     {
      "term": "edema*",
      "use": [
       "oedema*"
      ]
     },
     {
      "term": "lymphedema*",
      "use": [
       "lymphoedema*"
      ]
     },
     {
      "term": "papilledema*",
      "use": [
       "papilloedema*"
      ]
     },
     {
      "term": "myxedema*",
      "use": [
       "myxoedema*"
      ]
     },
     {
      "term": "diarrhea*",
      "use": [
       "diarrhoea*"
      ]
     },
     {
      "term": "*rrhea",
      "use": [
       "*rrhoea"
      ]
     },
     {
      "term": "*rrheic",
      "use": [
       "*rrhoeic"
      ]
     },
     {
      "term": "*pnea",
      "use": [
       "*pnoea"
      ]
     },
     {
      "term": "*pneic",
      "use": [
       "*pnoeic"
      ]
     },
     {
      "term": "esophag*",
      "use": [
       "oesophag*"
      ]
     },
     {
      "term": "pediatric*",
      "use": [
       "paediatric*"
      ]
     },
     {
      "term": "orthopedic*",
      "use": [
       "orthopaedic*"
      ]
     },
     {
      "term": "anesthe*",
      "use": [
       "anaesthe*"
      ]
     },
     {
      "term": "anesthesi*",
      "use": [
       "anaesthesi*"
      ]
     },
     {
      "term": "gynecolog*",
      "use": [
       "gynaecolog*"
      ]
     },
     {
      "term": "etiolog*",
      "use": [
       "aetiolog*"
      ]
     },
     {
      "term": "celiac",
      "use": [
       "coeliac"
      ]
     },
     {
      "term": "cecum",
      "use": [
       "caecum"
      ]
     },
     {
      "term": "cecal",
      "use": [
       "caecal"
      ]
     },
     {
      "term": "feces",
      "use": [
       "faeces"
      ]
     },
     {
      "term": "fecal",
      "use": [
       "faecal"
      ]
     },
     {
      "term": "ameb*",
      "use": [
       "amoeb*"
      ]
     },
     {
      "term": "estrus",
      "use": [
       "oestrus"
      ]
     },
     {
      "term": "anestrus",
      "use": [
       "anoestrus"
      ]
     },
     {
      "term": "estrous",
      "use": [
       "oestrous"
      ]
     },
     {
      "term": "maneuver*",
      "use": [
       "manoeuvre*"
      ]
     },
     {
      "term": "cesium",
      "use": [
       "caesium"
      ]
     },
     {
      "term": "aluminum",
      "use": [
       "aluminium"
      ]
     },
     {
      "term": "tumor",
      "use": [
       "tumour"
      ]
     },
     {
      "term": "tumors",
      "use": [
       "tumours"
      ]
     },
     {
      "term": "antitumor",
      "use": [
       "antitumour"
      ]
     },
     {
      "term": "behavior*",
      "use": [
       "behaviour*"
      ]
     },
     {
      "term": "color",
      "use": [
       "colour"
      ]
     },
     {
      "term": "colors",
      "use": [
       "colours"
      ]
     },
     {
      "term": "colored",
      "use": [
       "coloured"
      ]
     },
     {
      "term": "coloring",
      "use": [
       "colouring"
      ]
     },
     {
      "term": "colorless",
      "use": [
       "colourless"
      ]
     },
     {
      "term": "favor",
      "use": [
       "favour"
      ]
     },
     {
      "term": "favors",
      "use": [
       "favours"
      ]
     },
     {
      "term": "favored",
      "use": [
       "favoured"
      ]
     },
     {
      "term": "favorable",
      "use": [
       "favourable"
      ]
     },
     {
      "term": "favorably",
      "use": [
       "favourably"
      ]
     },
     {
      "term": "unfavorable",
      "use": [
       "unfavourable"
      ]
     },
     {
      "term": "flavor*",
      "use": [
       "flavour*"
      ]
     },
     {
      "term": "harbor",
      "use": [
       "harbour"
      ]
     },
     {
      "term": "harbors",
      "use": [
       "harbours"
      ]
     },
     {
      "term": "harbored",
      "use": [
       "harboured"
      ]
     },
     {
      "term": "harboring",
      "use": [
       "harbouring"
      ]
     },
     {
      "term": "humor",
      "use": [
       "humour"
      ]
     },
     {
      "term": "labor",
      "use": [
       "labour"
      ]
     },
     {
      "term": "neighbor*",
      "use": [
       "neighbour*"
      ]
     },
     {
      "term": "odor",
      "use": [
       "odour"
      ]
     },
     {
      "term": "odors",
      "use": [
       "odours"
      ]
     },
     {
      "term": "rumor",
      "use": [
       "rumour"
      ]
     },
     {
      "term": "vapor",
      "use": [
       "vapour"
      ]
     },
     {
      "term": "vigor",
      "use": [
       "vigour"
      ]
     },
     {
      "term": "center",
      "use": [
       "centre"
      ]
     },
     {
      "term": "centers",
      "use": [
       "centres"
      ]
     },
     {
      "term": "centered",
      "use": [
       "centred"
      ]
     },
     {
      "term": "multicenter",
      "use": [
       "multicentre"
      ]
     },
     {
      "term": "fiber",
      "use": [
       "fibre"
      ]
     },
     {
      "term": "fibers",
      "use": [
       "fibres"
      ]
     },
     {
      "term": "liter",
      "use": [
       "litre"
      ]
     },
     {
      "term": "liters",
      "use": [
       "litres"
      ]
     },
     {
      "term": "milliliter*",
      "use": [
       "millilitre*"
      ]
     },
     {
      "term": "microliter*",
      "use": [
       "microlitre*"
      ]
     },
     {
      "term": "deciliter*",
      "use": [
       "decilitre*"
      ]
     },
     {
      "term": "millimeter*",
      "use": [
       "millimetre*"
      ]
     },
     {
      "term": "centimeter*",
      "use": [
       "centimetre*"
      ]
     },
     {
      "term": "micrometer*",
      "use": [
       "micrometre*"
      ]
     },
     {
      "term": "caliber",
      "use": [
       "calibre"
      ]
     },
     {
      "term": "goiter*",
      "use": [
       "goitre*"
      ]
     },
     {
      "term": "titer",
      "use": [
       "titre"
      ]
     },
     {
      "term": "titers",
      "use": [
       "titres"
      ]
     },
     {
      "term": "theater",
      "use": [
       "theatre"
      ]
     },
     {
      "term": "analog",
      "use": [
       "analogue"
      ]
     },
     {
      "term": "analogs",
      "use": [
       "analogues"
      ]
     },
     {
      "term": "catalog",
      "use": [
       "catalogue"
      ]
     },
     {
      "term": "dialog",
      "use": [
       "dialogue"
      ]
     },
     {
      "term": "labeled",
      "use": [
       "labelled"
      ]
     },
     {
      "term": "labeling",
      "use": [
       "labelling"
      ]
     },
     {
      "term": "unlabeled",
      "use": [
       "unlabelled"
      ]
     },
     {
      "term": "mislabeled",
      "use": [
       "mislabelled"
      ]
     },
     {
      "term": "radiolabeled",
      "use": [
       "radiolabelled"
      ]
     },
     {
      "term": "radiolabeling",
      "use": [
       "radiolabelling"
      ]
     },
     {
      "term": "modeled",
      "use": [
       "modelled"
      ]
     },
     {
      "term": "modeling",
      "use": [
       "modelling"
      ]
     },
     {
      "term": "signaling",
      "use": [
       "signalling"
      ]
     },
     {
      "term": "signaled",
      "use": [
       "signalled"
      ]
     },
     {
      "term": "counseling",
      "use": [
       "counselling"
      ]
     },
     {
      "term": "counseled",
      "use": [
       "counselled"
      ]
     },
     {
      "term": "canceled",
      "use": [
       "cancelled"
      ]
     },
     {
      "term": "canceling",
      "use": [
       "cancelling"
      ]
     },
     {
      "term": "traveler*",
      "use": [
       "traveller*"
      ]
     },
     {
      "term": "traveled",
      "use": [
       "travelled"
      ]
     },
     {
      "term": "traveling",
      "use": [
       "travelling"
      ]
     },
     {
      "term": "channeling",
      "use": [
       "channelling"
      ]
     },
     {
      "term": "leveled",
      "use": [
       "levelled"
      ]
     },
     {
      "term": "enroll",
      "use": [
       "enrol"
      ]
     },
     {
      "term": "enrollment",
      "use": [
       "enrolment"
      ]
     },
     {
      "term": "fulfill",
      "use": [
       "fulfil"
      ]
     },
     {
      "term": "fulfills",
      "use": [
       "fulfils"
      ]
     },
     {
      "term": "fulfillment",
      "use": [
       "fulfilment"
      ]
     },
     {
      "term": "skillful*",
      "use": [
       "skilful*"
      ]
     },
     {
      "term": "anonymiz*",
      "use": [
       "anonymis*"
      ]
     },
     {
      "term": "analyz*",
      "use": [
       "analys*"
      ]
     },
     {
      "term": "authoriz*",
      "use": [
       "authoris*"
      ]
     },
     {
      "term": "catalyz*",
      "use": [
       "catalys*"
      ]
     },
     {
      "term": "categoriz*",
      "use": [
       "categoris*"
      ]
     },
     {
      "term": "catheteriz*",
      "use": [
       "catheteris*"
      ]
     },
     {
      "term": "centraliz*",
      "use": [
       "centralis*"
      ]
     },
     {
      "term": "characteriz*",
      "use": [
       "characteris*"
      ]
     },
     {
      "term": "coloniz*",
      "use": [
       "colonis*"
      ]
     },
     {
      "term": "commercializ*",
      "use": [
       "commercialis*"
      ]
     },
     {
      "term": "computeriz*",
      "use": [
       "computeris*"
      ]
     },
     {
      "term": "cauteriz*",
      "use": [
       "cauteris*"
      ]
     },
     {
      "term": "crystalliz*",
      "use": [
       "crystallis*"
      ]
     },
     {
      "term": "criticiz*",
      "use": [
       "criticis*"
      ]
     },
     {
      "term": "customiz*",
      "use": [
       "customis*"
      ]
     },
     {
      "term": "decentraliz*",
      "use": [
       "decentralis*"
      ]
     },
     {
      "term": "depolariz*",
      "use": [
       "depolaris*"
      ]
     },
     {
      "term": "desensitiz*",
      "use": [
       "desensitis*"
      ]
     },
     {
      "term": "destabiliz*",
      "use": [
       "destabilis*"
      ]
     },
     {
      "term": "dialyz*",
      "use": [
       "dialys*"
      ]
     },
     {
      "term": "emphasiz*",
      "use": [
       "emphasis*"
      ]
     },
     {
      "term": "equaliz*",
      "use": [
       "equalis*"
      ]
     },
     {
      "term": "fertiliz*",
      "use": [
       "fertilis*"
      ]
     },
     {
      "term": "finaliz*",
      "use": [
       "finalis*"
      ]
     },
     {
      "term": "generaliz*",
      "use": [
       "generalis*"
      ]
     },
     {
      "term": "harmoniz*",
      "use": [
       "harmonis*"
      ]
     },
     {
      "term": "homogeniz*",
      "use": [
       "homogenis*"
      ]
     },
     {
      "term": "hospitaliz*",
      "use": [
       "hospitalis*"
      ]
     },
     {
      "term": "humaniz*",
      "use": [
       "humanis*"
      ]
     },
     {
      "term": "hydrolyz*",
      "use": [
       "hydrolys*"
      ]
     },
     {
      "term": "hypothesiz*",
      "use": [
       "hypothesis*"
      ]
     },
     {
      "term": "hyperpolariz*",
      "use": [
       "hyperpolaris*"
      ]
     },
     {
      "term": "immobiliz*",
      "use": [
       "immobilis*"
      ]
     },
     {
      "term": "immuniz*",
      "use": [
       "immunis*"
      ]
     },
     {
      "term": "individualiz*",
      "use": [
       "individualis*"
      ]
     },
     {
      "term": "internaliz*",
      "use": [
       "internalis*"
      ]
     },
     {
      "term": "ioniz*",
      "use": [
       "ionis*"
      ]
     },
     {
      "term": "isomeriz*",
      "use": [
       "isomeris*"
      ]
     },
     {
      "term": "localiz*",
      "use": [
       "localis*"
      ]
     },
     {
      "term": "lyophiliz*",
      "use": [
       "lyophilis*"
      ]
     },
     {
      "term": "maximiz*",
      "use": [
       "maximis*"
      ]
     },
     {
      "term": "metaboliz*",
      "use": [
       "metabolis*"
      ]
     },
     {
      "term": "metastasiz*",
      "use": [
       "metastasis*"
      ]
     },
     {
      "term": "minimiz*",
      "use": [
       "minimis*"
      ]
     },
     {
      "term": "mobiliz*",
      "use": [
       "mobilis*"
      ]
     },
     {
      "term": "nebuliz*",
      "use": [
       "nebulis*"
      ]
     },
     {
      "term": "neovasculariz*",
      "use": [
       "neovascularis*"
      ]
     },
     {
      "term": "normaliz*",
      "use": [
       "normalis*"
      ]
     },
     {
      "term": "optimiz*",
      "use": [
       "optimis*"
      ]
     },
     {
      "term": "organiz*",
      "use": [
       "organis*"
      ]
     },
     {
      "term": "oxidiz*",
      "use": [
       "oxidis*"
      ]
     },
     {
      "term": "paralyz*",
      "use": [
       "paralys*"
      ]
     },
     {
      "term": "pasteuriz*",
      "use": [
       "pasteuris*"
      ]
     },
     {
      "term": "personaliz*",
      "use": [
       "personalis*"
      ]
     },
     {
      "term": "polariz*",
      "use": [
       "polaris*"
      ]
     },
     {
      "term": "pressuriz*",
      "use": [
       "pressuris*"
      ]
     },
     {
      "term": "prioritiz*",
      "use": [
       "prioritis*"
      ]
     },
     {
      "term": "pulveriz*",
      "use": [
       "pulveris*"
      ]
     },
     {
      "term": "randomiz*",
      "use": [
       "randomis*"
      ]
     },
     {
      "term": "realiz*",
      "use": [
       "realis*"
      ]
     },
     {
      "term": "recogniz*",
      "use": [
       "recognis*"
      ]
     },
     {
      "term": "reorganiz*",
      "use": [
       "reorganis*"
      ]
     },
     {
      "term": "repolariz*",
      "use": [
       "repolaris*"
      ]
     },
     {
      "term": "revasculariz*",
      "use": [
       "revascularis*"
      ]
     },
     {
      "term": "sensitiz*",
      "use": [
       "sensitis*"
      ]
     },
     {
      "term": "solubiliz*",
      "use": [
       "solubilis*"
      ]
     },
     {
      "term": "specializ*",
      "use": [
       "specialis*"
      ]
     },
     {
      "term": "stabiliz*",
      "use": [
       "stabilis*"
      ]
     },
     {
      "term": "standardiz*",
      "use": [
       "standardis*"
      ]
     },
     {
      "term": "steriliz*",
      "use": [
       "sterilis*"
      ]
     },
     {
      "term": "summariz*",
      "use": [
       "summaris*"
      ]
     },
     {
      "term": "synchroniz*",
      "use": [
       "synchronis*"
      ]
     },
     {
      "term": "synthesiz*",
      "use": [
       "synthesis*"
      ]
     },
     {
      "term": "temporiz*",
      "use": [
       "temporis*"
      ]
     },
     {
      "term": "theoriz*",
      "use": [
       "theoris*"
      ]
     },
     {
      "term": "tranquiliz*",
      "use": [
       "tranquillis*"
      ]
     },
     {
      "term": "utiliz*",
      "use": [
       "utilis*"
      ]
     },
     {
      "term": "unrecogniz*",
      "use": [
       "unrecognis*"
      ]
     },
     {
      "term": "vasculariz*",
      "use": [
       "vascularis*"
      ]
     },
     {
      "term": "visualiz*",
      "use": [
       "visualis*"
      ]
     },
     {
      "term": "vocaliz*",
      "use": [
       "vocalis*"
      ]
     },
     {
      "term": "program",
      "use": [
       "programme"
      ]
     },
     {
      "term": "programs",
      "use": [
       "programmes"
      ]
     },
     {
      "term": "aging",
      "use": [
       "ageing"
      ]
     },
     {
      "term": "artifact",
      "use": [
       "artefact"
      ]
     },
     {
      "term": "artifacts",
      "use": [
       "artefacts"
      ]
     },
     {
      "term": "defense*",
      "use": [
       "defence*"
      ]
     },
     {
      "term": "smolder*",
      "use": [
       "smoulder*"
      ]
     },
     {
      "term": "mold",
      "use": [
       "mould"
      ]
     },
     {
      "term": "molds",
      "use": [
       "moulds"
      ]
     },
     {
      "term": "skeptic*",
      "use": [
       "sceptic*"
      ]
     }
    ],
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
     "novel swine-origin*"
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
    "terms": [
     {
      "term": "abcess*",
      "use": [
       "abscess*"
      ]
     },
     {
      "term": "abdomnial",
      "use": [
       "abdominal"
      ]
     },
     {
      "term": "accomodate",
      "use": [
       "accommodate"
      ]
     },
     {
      "term": "accomodates",
      "use": [
       "accommodates"
      ]
     },
     {
      "term": "accomodation",
      "use": [
       "accommodation"
      ]
     },
     {
      "term": "acheiv*",
      "use": [
       "achiev*"
      ]
     },
     {
      "term": "adminisration",
      "use": [
       "administration"
      ]
     },
     {
      "term": "administartion",
      "use": [
       "administration"
      ]
     },
     {
      "term": "adminster",
      "use": [
       "administer"
      ]
     },
     {
      "term": "adminstered",
      "use": [
       "administered"
      ]
     },
     {
      "term": "adminstration",
      "use": [
       "administration"
      ]
     },
     {
      "term": "admnistrat*",
      "use": [
       "administrat*"
      ]
     },
     {
      "term": "adolecent",
      "use": [
       "adolescent"
      ]
     },
     {
      "term": "adolecents",
      "use": [
       "adolescents"
      ]
     },
     {
      "term": "adolesent",
      "use": [
       "adolescent"
      ]
     },
     {
      "term": "adolesents",
      "use": [
       "adolescents"
      ]
     },
     {
      "term": "ahve",
      "use": [
       "have"
      ]
     },
     {
      "term": "alergic",
      "use": [
       "allergic"
      ]
     },
     {
      "term": "alergy",
      "use": [
       "allergy"
      ]
     },
     {
      "term": "allready",
      "use": [
       "already"
      ]
     },
     {
      "term": "alopaecia",
      "use": [
       "alopecia"
      ]
     },
     {
      "term": "anaphilactic",
      "use": [
       "anaphylactic"
      ]
     },
     {
      "term": "anaphylatic",
      "use": [
       "anaphylactic"
      ]
     },
     {
      "term": "anitbod*",
      "use": [
       "antibod*"
      ]
     },
     {
      "term": "antbod*",
      "use": [
       "antibod*"
      ]
     },
     {
      "term": "anticogaulant*",
      "use": [
       "anticoagulant*"
      ]
     },
     {
      "term": "antisens",
      "use": [
       "antisense"
      ]
     },
     {
      "term": "apetite",
      "use": [
       "appetite"
      ]
     },
     {
      "term": "aplicant*",
      "use": [
       "applicant*"
      ]
     },
     {
      "term": "aplication*",
      "use": [
       "application*"
      ]
     },
     {
      "term": "aproved",
      "use": [
       "approved"
      ]
     },
     {
      "term": "aproximately",
      "use": [
       "approximately"
      ]
     },
     {
      "term": "arrhytmia*",
      "use": [
       "arrhythmia*"
      ]
     },
     {
      "term": "arrythmia*",
      "use": [
       "arrhythmia*"
      ]
     },
     {
      "term": "arthalgia",
      "use": [
       "arthralgia"
      ]
     },
     {
      "term": "artralgia",
      "use": [
       "arthralgia"
      ]
     },
     {
      "term": "artritis",
      "use": [
       "arthritis"
      ]
     },
     {
      "term": "aspartase aminotransferase",
      "use": [
       "aspartate aminotransferase"
      ]
     },
     {
      "term": "assesment",
      "use": [
       "assessment"
      ]
     },
     {
      "term": "assesments",
      "use": [
       "assessments"
      ]
     },
     {
      "term": "asthaenia",
      "use": [
       "asthenia"
      ]
     },
     {
      "term": "authoirsation",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "authoirsed",
      "use": [
       "authorised"
      ]
     },
     {
      "term": "authoriation",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "authorisaton",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "authorisiation",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "authoristion",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "authorsation",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "authorsiation",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "authorsied",
      "use": [
       "authorised"
      ]
     },
     {
      "term": "authroisation",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "autoimune",
      "use": [
       "autoimmune"
      ]
     },
     {
      "term": "autorisation",
      "use": [
       "authorisation"
      ]
     },
     {
      "term": "autorised",
      "use": [
       "authorised"
      ]
     },
     {
      "term": "availabe",
      "use": [
       "available"
      ]
     },
     {
      "term": "availible",
      "use": [
       "available"
      ]
     },
     {
      "term": "avaliable",
      "use": [
       "available"
      ]
     },
     {
      "term": "avialable",
      "use": [
       "available"
      ]
     },
     {
      "term": "becuase",
      "use": [
       "because"
      ]
     },
     {
      "term": "begining",
      "use": [
       "beginning"
      ]
     },
     {
      "term": "benefical",
      "use": [
       "beneficial"
      ]
     },
     {
      "term": "benefitial",
      "use": [
       "beneficial"
      ]
     },
     {
      "term": "benefts",
      "use": [
       "benefits"
      ]
     },
     {
      "term": "benfit*",
      "use": [
       "benefit*"
      ]
     },
     {
      "term": "benifit*",
      "use": [
       "benefit*"
      ]
     },
     {
      "term": "bioavailabilty",
      "use": [
       "bioavailability"
      ]
     },
     {
      "term": "bioequivalance",
      "use": [
       "bioequivalence"
      ]
     },
     {
      "term": "bioequivelence",
      "use": [
       "bioequivalence"
      ]
     },
     {
      "term": "biosimiliar*",
      "use": [
       "biosimilar*"
      ]
     },
     {
      "term": "bronchits",
      "use": [
       "bronchitis"
      ]
     },
     {
      "term": "capsuls",
      "use": [
       "capsules"
      ]
     },
     {
      "term": "cardiovasular",
      "use": [
       "cardiovascular"
      ]
     },
     {
      "term": "cardivascular",
      "use": [
       "cardiovascular"
      ]
     },
     {
      "term": "cerebral infraction",
      "use": [
       "cerebral infarction"
      ]
     },
     {
      "term": "characterisitics",
      "use": [
       "characteristics"
      ]
     },
     {
      "term": "characteristcs",
      "use": [
       "characteristics"
      ]
     },
     {
      "term": "characterstics",
      "use": [
       "characteristics"
      ]
     },
     {
      "term": "charaterised",
      "use": [
       "characterised"
      ]
     },
     {
      "term": "charateristic",
      "use": [
       "characteristic"
      ]
     },
     {
      "term": "charateristics",
      "use": [
       "characteristics"
      ]
     },
     {
      "term": "charcterised",
      "use": [
       "characterised"
      ]
     },
     {
      "term": "charcteristics",
      "use": [
       "characteristics"
      ]
     },
     {
      "term": "chemotheapy",
      "use": [
       "chemotherapy"
      ]
     },
     {
      "term": "chemotheraputic",
      "use": [
       "chemotherapeutic"
      ]
     },
     {
      "term": "cholestrol",
      "use": [
       "cholesterol"
      ]
     },
     {
      "term": "combiation",
      "use": [
       "combination"
      ]
     },
     {
      "term": "combinaton",
      "use": [
       "combination"
      ]
     },
     {
      "term": "combinatons",
      "use": [
       "combinations"
      ]
     },
     {
      "term": "combintion",
      "use": [
       "combination"
      ]
     },
     {
      "term": "combintions",
      "use": [
       "combinations"
      ]
     },
     {
      "term": "comission",
      "use": [
       "commission"
      ]
     },
     {
      "term": "comitee",
      "use": [
       "committee"
      ]
     },
     {
      "term": "comittee",
      "use": [
       "committee"
      ]
     },
     {
      "term": "commitee",
      "use": [
       "committee"
      ]
     },
     {
      "term": "committe",
      "use": [
       "committee"
      ]
     },
     {
      "term": "comparision",
      "use": [
       "comparison"
      ]
     },
     {
      "term": "comparisions",
      "use": [
       "comparisons"
      ]
     },
     {
      "term": "concentrat for",
      "use": [
       "concentrate for"
      ]
     },
     {
      "term": "concetrate",
      "use": [
       "concentrate"
      ]
     },
     {
      "term": "concomitent",
      "use": [
       "concomitant"
      ]
     },
     {
      "term": "concomitently",
      "use": [
       "concomitantly"
      ]
     },
     {
      "term": "concommitant",
      "use": [
       "concomitant"
      ]
     },
     {
      "term": "concommitantly",
      "use": [
       "concomitantly"
      ]
     },
     {
      "term": "conditionnal",
      "use": [
       "conditional"
      ]
     },
     {
      "term": "condtion",
      "use": [
       "condition"
      ]
     },
     {
      "term": "condtional",
      "use": [
       "conditional"
      ]
     },
     {
      "term": "condtions",
      "use": [
       "conditions"
      ]
     },
     {
      "term": "congential",
      "use": [
       "congenital"
      ]
     },
     {
      "term": "conjuctiva*",
      "use": [
       "conjunctiva*"
      ]
     },
     {
      "term": "conjuctivitis",
      "use": [
       "conjunctivitis"
      ]
     },
     {
      "term": "conjunctivits",
      "use": [
       "conjunctivitis"
      ]
     },
     {
      "term": "conjuntivitis",
      "use": [
       "conjunctivitis"
      ]
     },
     {
      "term": "constiption",
      "use": [
       "constipation"
      ]
     },
     {
      "term": "coritcosteroid*",
      "use": [
       "corticosteroid*"
      ]
     },
     {
      "term": "corticosterid*",
      "use": [
       "corticosteroid*"
      ]
     },
     {
      "term": "corticosteriod*",
      "use": [
       "corticosteroid*"
      ]
     },
     {
      "term": "cortiosteroid*",
      "use": [
       "corticosteroid*"
      ]
     },
     {
      "term": "cytotoxity",
      "use": [
       "cytotoxicity"
      ]
     },
     {
      "term": "decison",
      "use": [
       "decision"
      ]
     },
     {
      "term": "decisons",
      "use": [
       "decisions"
      ]
     },
     {
      "term": "decresed",
      "use": [
       "decreased"
      ]
     },
     {
      "term": "defficien*",
      "use": [
       "deficien*"
      ]
     },
     {
      "term": "deficency",
      "use": [
       "deficiency"
      ]
     },
     {
      "term": "demonstated",
      "use": [
       "demonstrated"
      ]
     },
     {
      "term": "depresion",
      "use": [
       "depression"
      ]
     },
     {
      "term": "dermatits",
      "use": [
       "dermatitis"
      ]
     },
     {
      "term": "descision*",
      "use": [
       "decision*"
      ]
     },
     {
      "term": "desease*",
      "use": [
       "disease*"
      ]
     },
     {
      "term": "detailled",
      "use": [
       "detailed"
      ]
     },
     {
      "term": "developement",
      "use": [
       "development"
      ]
     },
     {
      "term": "developped",
      "use": [
       "developed"
      ]
     },
     {
      "term": "diabetis",
      "use": [
       "diabetes"
      ]
     },
     {
      "term": "diabets",
      "use": [
       "diabetes"
      ]
     },
     {
      "term": "diahorrea",
      "use": [
       "diarrhoea"
      ]
     },
     {
      "term": "diahrrea",
      "use": [
       "diarrhoea"
      ]
     },
     {
      "term": "diarhoea",
      "use": [
       "diarrhoea"
      ]
     },
     {
      "term": "diarroea",
      "use": [
       "diarrhoea"
      ]
     },
     {
      "term": "diarrohea",
      "use": [
       "diarrhoea"
      ]
     },
     {
      "term": "diesease*",
      "use": [
       "disease*"
      ]
     },
     {
      "term": "disase*",
      "use": [
       "disease*"
      ]
     },
     {
      "term": "disesae",
      "use": [
       "disease"
      ]
     },
     {
      "term": "dispepsia",
      "use": [
       "dyspepsia"
      ]
     },
     {
      "term": "diziness",
      "use": [
       "dizziness"
      ]
     },
     {
      "term": "dizzines",
      "use": [
       "dizziness"
      ]
     },
     {
      "term": "dizzyness",
      "use": [
       "dizziness"
      ]
     },
     {
      "term": "dyspepisa",
      "use": [
       "dyspepsia"
      ]
     },
     {
      "term": "dyspneoa",
      "use": [
       "dyspnoea"
      ]
     },
     {
      "term": "*eamia",
      "use": [
       "*aemia"
      ]
     },
     {
      "term": "efective",
      "use": [
       "effective"
      ]
     },
     {
      "term": "effciacy",
      "use": [
       "efficacy"
      ]
     },
     {
      "term": "effectivness",
      "use": [
       "effectiveness"
      ]
     },
     {
      "term": "efficay",
      "use": [
       "efficacy"
      ]
     },
     {
      "term": "eficacy",
      "use": [
       "efficacy"
      ]
     },
     {
      "term": "elegible",
      "use": [
       "eligible"
      ]
     },
     {
      "term": "eligable",
      "use": [
       "eligible"
      ]
     },
     {
      "term": "elligible",
      "use": [
       "eligible"
      ]
     },
     {
      "term": "enviroment*",
      "use": [
       "environment*"
      ]
     },
     {
      "term": "environement*",
      "use": [
       "environment*"
      ]
     },
     {
      "term": "enyzme*",
      "use": [
       "enzyme*"
      ]
     },
     {
      "term": "eosinophila",
      "use": [
       "eosinophilia"
      ]
     },
     {
      "term": "epilespy",
      "use": [
       "epilepsy"
      ]
     },
     {
      "term": "epitaxis",
      "use": [
       "epistaxis"
      ]
     },
     {
      "term": "erythaema",
      "use": [
       "erythema"
      ]
     },
     {
      "term": "esinophil*",
      "use": [
       "eosinophil*"
      ]
     },
     {
      "term": "exacerabat*",
      "use": [
       "exacerbat*"
      ]
     },
     {
      "term": "exarcerbat*",
      "use": [
       "exacerbat*"
      ]
     },
     {
      "term": "excerbat*",
      "use": [
       "exacerbat*"
      ]
     },
     {
      "term": "exisiting",
      "use": [
       "existing"
      ]
     },
     {
      "term": "existng",
      "use": [
       "existing"
      ]
     },
     {
      "term": "experianced",
      "use": [
       "experienced"
      ]
     },
     {
      "term": "experieced",
      "use": [
       "experienced"
      ]
     },
     {
      "term": "experiened",
      "use": [
       "experienced"
      ]
     },
     {
      "term": "experinced",
      "use": [
       "experienced"
      ]
     },
     {
      "term": "exsisting",
      "use": [
       "existing"
      ]
     },
     {
      "term": "extention",
      "use": [
       "extension"
      ]
     },
     {
      "term": "fatique",
      "use": [
       "fatigue"
      ]
     },
     {
      "term": "febirle",
      "use": [
       "febrile"
      ]
     },
     {
      "term": "fibrilation",
      "use": [
       "fibrillation"
      ]
     },
     {
      "term": "folowing",
      "use": [
       "following"
      ]
     },
     {
      "term": "fomulation",
      "use": [
       "formulation"
      ]
     },
     {
      "term": "gastroentritis",
      "use": [
       "gastroenteritis"
      ]
     },
     {
      "term": "gastrointesinal",
      "use": [
       "gastrointestinal"
      ]
     },
     {
      "term": "gastrointestial",
      "use": [
       "gastrointestinal"
      ]
     },
     {
      "term": "gastrointestnal",
      "use": [
       "gastrointestinal"
      ]
     },
     {
      "term": "haemaglobin",
      "use": [
       "haemoglobin"
      ]
     },
     {
      "term": "haematopoeitic",
      "use": [
       "haematopoietic"
      ]
     },
     {
      "term": "haematopoetic",
      "use": [
       "haematopoietic"
      ]
     },
     {
      "term": "haemmorrhage",
      "use": [
       "haemorrhage"
      ]
     },
     {
      "term": "haemmorrhagic",
      "use": [
       "haemorrhagic"
      ]
     },
     {
      "term": "haemorhage",
      "use": [
       "haemorrhage"
      ]
     },
     {
      "term": "haemorhagic",
      "use": [
       "haemorrhagic"
      ]
     },
     {
      "term": "haemorrage",
      "use": [
       "haemorrhage"
      ]
     },
     {
      "term": "haemorrahge",
      "use": [
       "haemorrhage"
      ]
     },
     {
      "term": "headach",
      "use": [
       "headache"
      ]
     },
     {
      "term": "headacke",
      "use": [
       "headache"
      ]
     },
     {
      "term": "headahce",
      "use": [
       "headache"
      ]
     },
     {
      "term": "headche",
      "use": [
       "headache"
      ]
     },
     {
      "term": "hepatits",
      "use": [
       "hepatitis"
      ]
     },
     {
      "term": "hepatocelluar",
      "use": [
       "hepatocellular"
      ]
     },
     {
      "term": "heriditary",
      "use": [
       "hereditary"
      ]
     },
     {
      "term": "hte",
      "use": [
       "the"
      ]
     },
     {
      "term": "hypersensitivty",
      "use": [
       "hypersensitivity"
      ]
     },
     {
      "term": "hypersensitivy",
      "use": [
       "hypersensitivity"
      ]
     },
     {
      "term": "hypersensivity",
      "use": [
       "hypersensitivity"
      ]
     },
     {
      "term": "hypertenison",
      "use": [
       "hypertension"
      ]
     },
     {
      "term": "hypertention",
      "use": [
       "hypertension"
      ]
     },
     {
      "term": "hypoglyceami*",
      "use": [
       "hypoglycaemi*"
      ]
     },
     {
      "term": "hypotention",
      "use": [
       "hypotension"
      ]
     },
     {
      "term": "hypothyrodism",
      "use": [
       "hypothyroidism"
      ]
     },
     {
      "term": "immunglobulin*",
      "use": [
       "immunoglobulin*"
      ]
     },
     {
      "term": "immunoglobin*",
      "use": [
       "immunoglobulin*"
      ]
     },
     {
      "term": "immunosuppresant*",
      "use": [
       "immunosuppressant*"
      ]
     },
     {
      "term": "immunosuppresion",
      "use": [
       "immunosuppression"
      ]
     },
     {
      "term": "immunosuppresive",
      "use": [
       "immunosuppressive"
      ]
     },
     {
      "term": "immunosupressant",
      "use": [
       "immunosuppressant"
      ]
     },
     {
      "term": "immunosupressants",
      "use": [
       "immunosuppressants"
      ]
     },
     {
      "term": "immunosupressed",
      "use": [
       "immunosuppressed"
      ]
     },
     {
      "term": "immunosupression",
      "use": [
       "immunosuppression"
      ]
     },
     {
      "term": "immunosupressive",
      "use": [
       "immunosuppressive"
      ]
     },
     {
      "term": "impairement",
      "use": [
       "impairment"
      ]
     },
     {
      "term": "improvment",
      "use": [
       "improvement"
      ]
     },
     {
      "term": "improvments",
      "use": [
       "improvements"
      ]
     },
     {
      "term": "imune",
      "use": [
       "immune"
      ]
     },
     {
      "term": "imunis*",
      "use": [
       "immunis*"
      ]
     },
     {
      "term": "imunoglobulin*",
      "use": [
       "immunoglobulin*"
      ]
     },
     {
      "term": "incresed",
      "use": [
       "increased"
      ]
     },
     {
      "term": "indcat*",
      "use": [
       "indicat*"
      ]
     },
     {
      "term": "indepedent",
      "use": [
       "independent"
      ]
     },
     {
      "term": "indictaed",
      "use": [
       "indicated"
      ]
     },
     {
      "term": "infammat*",
      "use": [
       "inflammat*"
      ]
     },
     {
      "term": "infecton",
      "use": [
       "infection"
      ]
     },
     {
      "term": "infectons",
      "use": [
       "infections"
      ]
     },
     {
      "term": "inflamation",
      "use": [
       "inflammation"
      ]
     },
     {
      "term": "inflamatory",
      "use": [
       "inflammatory"
      ]
     },
     {
      "term": "influnza",
      "use": [
       "influenza"
      ]
     },
     {
      "term": "infusoin",
      "use": [
       "infusion"
      ]
     },
     {
      "term": "inhbit",
      "use": [
       "inhibit"
      ]
     },
     {
      "term": "inhbitor",
      "use": [
       "inhibitor"
      ]
     },
     {
      "term": "inhbitors",
      "use": [
       "inhibitors"
      ]
     },
     {
      "term": "inhbits",
      "use": [
       "inhibits"
      ]
     },
     {
      "term": "inhibior",
      "use": [
       "inhibitor"
      ]
     },
     {
      "term": "inhibiors",
      "use": [
       "inhibitors"
      ]
     },
     {
      "term": "inhibitior",
      "use": [
       "inhibitor"
      ]
     },
     {
      "term": "inhibitiors",
      "use": [
       "inhibitors"
      ]
     },
     {
      "term": "inhibiton",
      "use": [
       "inhibition"
      ]
     },
     {
      "term": "inhibtion",
      "use": [
       "inhibition"
      ]
     },
     {
      "term": "inhibtor*",
      "use": [
       "inhibitor*"
      ]
     },
     {
      "term": "inhibts",
      "use": [
       "inhibits"
      ]
     },
     {
      "term": "inidcat*",
      "use": [
       "indicat*"
      ]
     },
     {
      "term": "initaition",
      "use": [
       "initiation"
      ]
     },
     {
      "term": "initated",
      "use": [
       "initiated"
      ]
     },
     {
      "term": "injction",
      "use": [
       "injection"
      ]
     },
     {
      "term": "injecton",
      "use": [
       "injection"
      ]
     },
     {
      "term": "injectons",
      "use": [
       "injections"
      ]
     },
     {
      "term": "injetion",
      "use": [
       "injection"
      ]
     },
     {
      "term": "injetions",
      "use": [
       "injections"
      ]
     },
     {
      "term": "insomia",
      "use": [
       "insomnia"
      ]
     },
     {
      "term": "insomina",
      "use": [
       "insomnia"
      ]
     },
     {
      "term": "insufficency",
      "use": [
       "insufficiency"
      ]
     },
     {
      "term": "insuffiency",
      "use": [
       "insufficiency"
      ]
     },
     {
      "term": "interlukin*",
      "use": [
       "interleukin*"
      ]
     },
     {
      "term": "intial",
      "use": [
       "initial"
      ]
     },
     {
      "term": "intially",
      "use": [
       "initially"
      ]
     },
     {
      "term": "intolerence",
      "use": [
       "intolerance"
      ]
     },
     {
      "term": "intramusular",
      "use": [
       "intramuscular"
      ]
     },
     {
      "term": "intraveneous",
      "use": [
       "intravenous"
      ]
     },
     {
      "term": "intravenious",
      "use": [
       "intravenous"
      ]
     },
     {
      "term": "intravenos",
      "use": [
       "intravenous"
      ]
     },
     {
      "term": "ischaemc",
      "use": [
       "ischaemic"
      ]
     },
     {
      "term": "keratits",
      "use": [
       "keratitis"
      ]
     },
     {
      "term": "labratory",
      "use": [
       "laboratory"
      ]
     },
     {
      "term": "lymhoma",
      "use": [
       "lymphoma"
      ]
     },
     {
      "term": "lymphoctye*",
      "use": [
       "lymphocyte*"
      ]
     },
     {
      "term": "lympoma",
      "use": [
       "lymphoma"
      ]
     },
     {
      "term": "lyophilsate",
      "use": [
       "lyophilisate"
      ]
     },
     {
      "term": "maintainance",
      "use": [
       "maintenance"
      ]
     },
     {
      "term": "maintanance",
      "use": [
       "maintenance"
      ]
     },
     {
      "term": "maintenace",
      "use": [
       "maintenance"
      ]
     },
     {
      "term": "maintenence",
      "use": [
       "maintenance"
      ]
     },
     {
      "term": "malignent",
      "use": [
       "malignant"
      ]
     },
     {
      "term": "managment",
      "use": [
       "management"
      ]
     },
     {
      "term": "marekting",
      "use": [
       "marketing"
      ]
     },
     {
      "term": "marketting",
      "use": [
       "marketing"
      ]
     },
     {
      "term": "markting",
      "use": [
       "marketing"
      ]
     },
     {
      "term": "mecanism*",
      "use": [
       "mechanism*"
      ]
     },
     {
      "term": "medcinal",
      "use": [
       "medicinal"
      ]
     },
     {
      "term": "medecinal",
      "use": [
       "medicinal"
      ]
     },
     {
      "term": "medecine*",
      "use": [
       "medicine*"
      ]
     },
     {
      "term": "medicianl",
      "use": [
       "medicinal"
      ]
     },
     {
      "term": "medicinial",
      "use": [
       "medicinal"
      ]
     },
     {
      "term": "medicnal",
      "use": [
       "medicinal"
      ]
     },
     {
      "term": "meningits",
      "use": [
       "meningitis"
      ]
     },
     {
      "term": "meningoccocal",
      "use": [
       "meningococcal"
      ]
     },
     {
      "term": "mesenger",
      "use": [
       "messenger"
      ]
     },
     {
      "term": "mestastatic",
      "use": [
       "metastatic"
      ]
     },
     {
      "term": "metastaic",
      "use": [
       "metastatic"
      ]
     },
     {
      "term": "metastastic",
      "use": [
       "metastatic"
      ]
     },
     {
      "term": "migrane*",
      "use": [
       "migraine*"
      ]
     },
     {
      "term": "moderatly",
      "use": [
       "moderately"
      ]
     },
     {
      "term": "modifed",
      "use": [
       "modified"
      ]
     },
     {
      "term": "monclonal",
      "use": [
       "monoclonal"
      ]
     },
     {
      "term": "monitering",
      "use": [
       "monitoring"
      ]
     },
     {
      "term": "monoclonial",
      "use": [
       "monoclonal"
      ]
     },
     {
      "term": "monocolonal",
      "use": [
       "monoclonal"
      ]
     },
     {
      "term": "monoterapy",
      "use": [
       "monotherapy"
      ]
     },
     {
      "term": "mulitple",
      "use": [
       "multiple"
      ]
     },
     {
      "term": "muscle spams",
      "use": [
       "muscle spasms"
      ]
     },
     {
      "term": "myalagia",
      "use": [
       "myalgia"
      ]
     },
     {
      "term": "mylagia",
      "use": [
       "myalgia"
      ]
     },
     {
      "term": "myleofibrosis",
      "use": [
       "myelofibrosis"
      ]
     },
     {
      "term": "myleoma",
      "use": [
       "myeloma"
      ]
     },
     {
      "term": "myocardal",
      "use": [
       "myocardial"
      ]
     },
     {
      "term": "myocardial infraction",
      "use": [
       "myocardial infarction"
      ]
     },
     {
      "term": "myocardial infractions",
      "use": [
       "myocardial infarctions"
      ]
     },
     {
      "term": "nasal spay",
      "use": [
       "nasal spray"
      ]
     },
     {
      "term": "naseau",
      "use": [
       "nausea"
      ]
     },
     {
      "term": "nasopharingitis",
      "use": [
       "nasopharyngitis"
      ]
     },
     {
      "term": "nasopharygitis",
      "use": [
       "nasopharyngitis"
      ]
     },
     {
      "term": "nasopharyngitits",
      "use": [
       "nasopharyngitis"
      ]
     },
     {
      "term": "nasopharyngits",
      "use": [
       "nasopharyngitis"
      ]
     },
     {
      "term": "nasuea",
      "use": [
       "nausea"
      ]
     },
     {
      "term": "nausae",
      "use": [
       "nausea"
      ]
     },
     {
      "term": "neccessary",
      "use": [
       "necessary"
      ]
     },
     {
      "term": "necesary",
      "use": [
       "necessary"
      ]
     },
     {
      "term": "neuropahty",
      "use": [
       "neuropathy"
      ]
     },
     {
      "term": "neutropena",
      "use": [
       "neutropenia"
      ]
     },
     {
      "term": "neutrophenia",
      "use": [
       "neutropenia"
      ]
     },
     {
      "term": "obstuctive",
      "use": [
       "obstructive"
      ]
     },
     {
      "term": "occured",
      "use": [
       "occurred"
      ]
     },
     {
      "term": "occurence",
      "use": [
       "occurrence"
      ]
     },
     {
      "term": "occurences",
      "use": [
       "occurrences"
      ]
     },
     {
      "term": "occuring",
      "use": [
       "occurring"
      ]
     },
     {
      "term": "occurrance*",
      "use": [
       "occurrence*"
      ]
     },
     {
      "term": "oclusion",
      "use": [
       "occlusion"
      ]
     },
     {
      "term": "ocurred",
      "use": [
       "occurred"
      ]
     },
     {
      "term": "ocurrence",
      "use": [
       "occurrence"
      ]
     },
     {
      "term": "oedama",
      "use": [
       "oedema"
      ]
     },
     {
      "term": "oesphag*",
      "use": [
       "oesophag*"
      ]
     },
     {
      "term": "ophtalm*",
      "use": [
       "ophthalm*"
      ]
     },
     {
      "term": "opinon",
      "use": [
       "opinion"
      ]
     },
     {
      "term": "opinons",
      "use": [
       "opinions"
      ]
     },
     {
      "term": "opiod*",
      "use": [
       "opioid*"
      ]
     },
     {
      "term": "oppinion*",
      "use": [
       "opinion*"
      ]
     },
     {
      "term": "opthalm*",
      "use": [
       "ophthalm*"
      ]
     },
     {
      "term": "osteoartritis",
      "use": [
       "osteoarthritis"
      ]
     },
     {
      "term": "osteporosis",
      "use": [
       "osteoporosis"
      ]
     },
     {
      "term": "overian",
      "use": [
       "ovarian"
      ]
     },
     {
      "term": "paedatric",
      "use": [
       "paediatric"
      ]
     },
     {
      "term": "paediactric",
      "use": [
       "paediatric"
      ]
     },
     {
      "term": "paediatic",
      "use": [
       "paediatric"
      ]
     },
     {
      "term": "paedriatric",
      "use": [
       "paediatric"
      ]
     },
     {
      "term": "*paenia",
      "use": [
       "*penia"
      ]
     },
     {
      "term": "paients",
      "use": [
       "patients"
      ]
     },
     {
      "term": "paitent*",
      "use": [
       "patient*"
      ]
     },
     {
      "term": "pancreatits",
      "use": [
       "pancreatitis"
      ]
     },
     {
      "term": "parasthesia*",
      "use": [
       "paraesthesia*"
      ]
     },
     {
      "term": "pateint*",
      "use": [
       "patient*"
      ]
     },
     {
      "term": "patiens",
      "use": [
       "patients"
      ]
     },
     {
      "term": "patinet*",
      "use": [
       "patient*"
      ]
     },
     {
      "term": "patinets",
      "use": [
       "patients"
      ]
     },
     {
      "term": "peripheal",
      "use": [
       "peripheral"
      ]
     },
     {
      "term": "peripherial",
      "use": [
       "peripheral"
      ]
     },
     {
      "term": "perscribe",
      "use": [
       "prescribe"
      ]
     },
     {
      "term": "perscribed",
      "use": [
       "prescribed"
      ]
     },
     {
      "term": "perscription",
      "use": [
       "prescription"
      ]
     },
     {
      "term": "persistant",
      "use": [
       "persistent"
      ]
     },
     {
      "term": "phamaceutical",
      "use": [
       "pharmaceutical"
      ]
     },
     {
      "term": "pharamceutical",
      "use": [
       "pharmaceutical"
      ]
     },
     {
      "term": "pharmaceutcal",
      "use": [
       "pharmaceutical"
      ]
     },
     {
      "term": "pharmacovigilence",
      "use": [
       "pharmacovigilance"
      ]
     },
     {
      "term": "pharmacuetical",
      "use": [
       "pharmaceutical"
      ]
     },
     {
      "term": "pharmocovigilance",
      "use": [
       "pharmacovigilance"
      ]
     },
     {
      "term": "phenylalanin",
      "use": [
       "phenylalanine"
      ]
     },
     {
      "term": "phisician*",
      "use": [
       "physician*"
      ]
     },
     {
      "term": "phosphatyase",
      "use": [
       "phosphatase"
      ]
     },
     {
      "term": "phosphotase",
      "use": [
       "phosphatase"
      ]
     },
     {
      "term": "phsyician*",
      "use": [
       "physician*"
      ]
     },
     {
      "term": "physican",
      "use": [
       "physician"
      ]
     },
     {
      "term": "physicans",
      "use": [
       "physicians"
      ]
     },
     {
      "term": "placbo",
      "use": [
       "placebo"
      ]
     },
     {
      "term": "platlet*",
      "use": [
       "platelet*"
      ]
     },
     {
      "term": "pneumoccocal",
      "use": [
       "pneumococcal"
      ]
     },
     {
      "term": "pneumococal",
      "use": [
       "pneumococcal"
      ]
     },
     {
      "term": "pnuemonia",
      "use": [
       "pneumonia"
      ]
     },
     {
      "term": "populaton",
      "use": [
       "population"
      ]
     },
     {
      "term": "postive",
      "use": [
       "positive"
      ]
     },
     {
      "term": "postmenopasual",
      "use": [
       "postmenopausal"
      ]
     },
     {
      "term": "precribe*",
      "use": [
       "prescribe*"
      ]
     },
     {
      "term": "prefered",
      "use": [
       "preferred"
      ]
     },
     {
      "term": "preiously",
      "use": [
       "previously"
      ]
     },
     {
      "term": "preperation*",
      "use": [
       "preparation*"
      ]
     },
     {
      "term": "prescibed",
      "use": [
       "prescribed"
      ]
     },
     {
      "term": "presciption",
      "use": [
       "prescription"
      ]
     },
     {
      "term": "prescribtion",
      "use": [
       "prescription"
      ]
     },
     {
      "term": "prevelance",
      "use": [
       "prevalence"
      ]
     },
     {
      "term": "prevelant",
      "use": [
       "prevalent"
      ]
     },
     {
      "term": "prevenion",
      "use": [
       "prevention"
      ]
     },
     {
      "term": "previosly",
      "use": [
       "previously"
      ]
     },
     {
      "term": "previouly",
      "use": [
       "previously"
      ]
     },
     {
      "term": "prevously",
      "use": [
       "previously"
      ]
     },
     {
      "term": "prgression",
      "use": [
       "progression"
      ]
     },
     {
      "term": "prodcut",
      "use": [
       "product"
      ]
     },
     {
      "term": "progessive",
      "use": [
       "progressive"
      ]
     },
     {
      "term": "progresion",
      "use": [
       "progression"
      ]
     },
     {
      "term": "prophilaxis",
      "use": [
       "prophylaxis"
      ]
     },
     {
      "term": "prophlaxis",
      "use": [
       "prophylaxis"
      ]
     },
     {
      "term": "prophylatic",
      "use": [
       "prophylactic"
      ]
     },
     {
      "term": "prophylaxsis",
      "use": [
       "prophylaxis"
      ]
     },
     {
      "term": "propylaxis",
      "use": [
       "prophylaxis"
      ]
     },
     {
      "term": "prostrate cancer",
      "use": [
       "prostate cancer"
      ]
     },
     {
      "term": "protien*",
      "use": [
       "protein*"
      ]
     },
     {
      "term": "pruitus",
      "use": [
       "pruritus"
      ]
     },
     {
      "term": "pruritis",
      "use": [
       "pruritus"
      ]
     },
     {
      "term": "psorasis",
      "use": [
       "psoriasis"
      ]
     },
     {
      "term": "psoriatric",
      "use": [
       "psoriatic"
      ]
     },
     {
      "term": "publised",
      "use": [
       "published"
      ]
     },
     {
      "term": "pulmunary",
      "use": [
       "pulmonary"
      ]
     },
     {
      "term": "pumonary",
      "use": [
       "pulmonary"
      ]
     },
     {
      "term": "pyelonephrits",
      "use": [
       "pyelonephritis"
      ]
     },
     {
      "term": "pyrexa",
      "use": [
       "pyrexia"
      ]
     },
     {
      "term": "qualifed",
      "use": [
       "qualified"
      ]
     },
     {
      "term": "reacion*",
      "use": [
       "reaction*"
      ]
     },
     {
      "term": "reccomend*",
      "use": [
       "recommend*"
      ]
     },
     {
      "term": "reccur*",
      "use": [
       "recur*"
      ]
     },
     {
      "term": "reciev*",
      "use": [
       "receiv*"
      ]
     },
     {
      "term": "recombiant",
      "use": [
       "recombinant"
      ]
     },
     {
      "term": "recombinent",
      "use": [
       "recombinant"
      ]
     },
     {
      "term": "recomend",
      "use": [
       "recommend"
      ]
     },
     {
      "term": "recomendation",
      "use": [
       "recommendation"
      ]
     },
     {
      "term": "recomendations",
      "use": [
       "recommendations"
      ]
     },
     {
      "term": "recomended",
      "use": [
       "recommended"
      ]
     },
     {
      "term": "recomending",
      "use": [
       "recommending"
      ]
     },
     {
      "term": "recomends",
      "use": [
       "recommends"
      ]
     },
     {
      "term": "recommeded",
      "use": [
       "recommended"
      ]
     },
     {
      "term": "recommmended",
      "use": [
       "recommended"
      ]
     },
     {
      "term": "recurent",
      "use": [
       "recurrent"
      ]
     },
     {
      "term": "recurrance",
      "use": [
       "recurrence"
      ]
     },
     {
      "term": "redcued",
      "use": [
       "reduced"
      ]
     },
     {
      "term": "reducton",
      "use": [
       "reduction"
      ]
     },
     {
      "term": "refered",
      "use": [
       "referred"
      ]
     },
     {
      "term": "refering",
      "use": [
       "referring"
      ]
     },
     {
      "term": "refractary",
      "use": [
       "refractory"
      ]
     },
     {
      "term": "relaspe",
      "use": [
       "relapse"
      ]
     },
     {
      "term": "relasped",
      "use": [
       "relapsed"
      ]
     },
     {
      "term": "relaspes",
      "use": [
       "relapses"
      ]
     },
     {
      "term": "relasping",
      "use": [
       "relapsing"
      ]
     },
     {
      "term": "relevent",
      "use": [
       "relevant"
      ]
     },
     {
      "term": "resistence",
      "use": [
       "resistance"
      ]
     },
     {
      "term": "resistent",
      "use": [
       "resistant"
      ]
     },
     {
      "term": "respiatory",
      "use": [
       "respiratory"
      ]
     },
     {
      "term": "respiratory track infection",
      "use": [
       "respiratory tract infection"
      ]
     },
     {
      "term": "respiratory track infections",
      "use": [
       "respiratory tract infections"
      ]
     },
     {
      "term": "respiritory",
      "use": [
       "respiratory"
      ]
     },
     {
      "term": "respitory",
      "use": [
       "respiratory"
      ]
     },
     {
      "term": "responce",
      "use": [
       "response"
      ]
     },
     {
      "term": "responces",
      "use": [
       "responses"
      ]
     },
     {
      "term": "reumatoid",
      "use": [
       "rheumatoid"
      ]
     },
     {
      "term": "rheumathoid",
      "use": [
       "rheumatoid"
      ]
     },
     {
      "term": "rheumatiod",
      "use": [
       "rheumatoid"
      ]
     },
     {
      "term": "rhinits",
      "use": [
       "rhinitis"
      ]
     },
     {
      "term": "rhuematoid",
      "use": [
       "rheumatoid"
      ]
     },
     {
      "term": "*rithis",
      "use": [
       "*ritis"
      ]
     },
     {
      "term": "schizofren*",
      "use": [
       "schizophren*"
      ]
     },
     {
      "term": "schizophernia",
      "use": [
       "schizophrenia"
      ]
     },
     {
      "term": "schizoprenia",
      "use": [
       "schizophrenia"
      ]
     },
     {
      "term": "seizue*",
      "use": [
       "seizure*"
      ]
     },
     {
      "term": "seperat*",
      "use": [
       "separat*"
      ]
     },
     {
      "term": "severly",
      "use": [
       "severely"
      ]
     },
     {
      "term": "siezure*",
      "use": [
       "seizure*"
      ]
     },
     {
      "term": "signficant",
      "use": [
       "significant"
      ]
     },
     {
      "term": "signficantly",
      "use": [
       "significantly"
      ]
     },
     {
      "term": "signifcant",
      "use": [
       "significant"
      ]
     },
     {
      "term": "signifcantly",
      "use": [
       "significantly"
      ]
     },
     {
      "term": "significiant",
      "use": [
       "significant"
      ]
     },
     {
      "term": "significiantly",
      "use": [
       "significantly"
      ]
     },
     {
      "term": "soluton",
      "use": [
       "solution"
      ]
     },
     {
      "term": "somnolance",
      "use": [
       "somnolence"
      ]
     },
     {
      "term": "somnolense",
      "use": [
       "somnolence"
      ]
     },
     {
      "term": "specifc",
      "use": [
       "specific"
      ]
     },
     {
      "term": "spondilitis",
      "use": [
       "spondylitis"
      ]
     },
     {
      "term": "statisically",
      "use": [
       "statistically"
      ]
     },
     {
      "term": "stomatits",
      "use": [
       "stomatitis"
      ]
     },
     {
      "term": "strengh*",
      "use": [
       "strength*"
      ]
     },
     {
      "term": "strenght",
      "use": [
       "strength"
      ]
     },
     {
      "term": "strenghts",
      "use": [
       "strengths"
      ]
     },
     {
      "term": "streptoccocus",
      "use": [
       "streptococcus"
      ]
     },
     {
      "term": "subcutaneus",
      "use": [
       "subcutaneous"
      ]
     },
     {
      "term": "subcutanous",
      "use": [
       "subcutaneous"
      ]
     },
     {
      "term": "substace",
      "use": [
       "substance"
      ]
     },
     {
      "term": "substaces",
      "use": [
       "substances"
      ]
     },
     {
      "term": "substnace",
      "use": [
       "substance"
      ]
     },
     {
      "term": "subtance*",
      "use": [
       "substance*"
      ]
     },
     {
      "term": "succesful",
      "use": [
       "successful"
      ]
     },
     {
      "term": "succesfully",
      "use": [
       "successfully"
      ]
     },
     {
      "term": "sucess",
      "use": [
       "success"
      ]
     },
     {
      "term": "sucessful",
      "use": [
       "successful"
      ]
     },
     {
      "term": "sucessfully",
      "use": [
       "successfully"
      ]
     },
     {
      "term": "sufficent",
      "use": [
       "sufficient"
      ]
     },
     {
      "term": "sumary",
      "use": [
       "summary"
      ]
     },
     {
      "term": "supervison",
      "use": [
       "supervision"
      ]
     },
     {
      "term": "supress*",
      "use": [
       "suppress*"
      ]
     },
     {
      "term": "survial",
      "use": [
       "survival"
      ]
     },
     {
      "term": "susceptab*",
      "use": [
       "susceptib*"
      ]
     },
     {
      "term": "suspenion",
      "use": [
       "suspension"
      ]
     },
     {
      "term": "suspention",
      "use": [
       "suspension"
      ]
     },
     {
      "term": "suspesion",
      "use": [
       "suspension"
      ]
     },
     {
      "term": "sympoms",
      "use": [
       "symptoms"
      ]
     },
     {
      "term": "symptons",
      "use": [
       "symptoms"
      ]
     },
     {
      "term": "symtom*",
      "use": [
       "symptom*"
      ]
     },
     {
      "term": "syncitial",
      "use": [
       "syncytial"
      ]
     },
     {
      "term": "synctial",
      "use": [
       "syncytial"
      ]
     },
     {
      "term": "syncytal",
      "use": [
       "syncytial"
      ]
     },
     {
      "term": "syncythial",
      "use": [
       "syncytial"
      ]
     },
     {
      "term": "syndome*",
      "use": [
       "syndrome*"
      ]
     },
     {
      "term": "sytem*",
      "use": [
       "system*"
      ]
     },
     {
      "term": "tabelts",
      "use": [
       "tablets"
      ]
     },
     {
      "term": "tabets",
      "use": [
       "tablets"
      ]
     },
     {
      "term": "tablest",
      "use": [
       "tablets"
      ]
     },
     {
      "term": "tablests",
      "use": [
       "tablets"
      ]
     },
     {
      "term": "tachicardia",
      "use": [
       "tachycardia"
      ]
     },
     {
      "term": "tacycardia",
      "use": [
       "tachycardia"
      ]
     },
     {
      "term": "teh",
      "use": [
       "the"
      ]
     },
     {
      "term": "terapeutic*",
      "use": [
       "therapeutic*"
      ]
     },
     {
      "term": "theapy",
      "use": [
       "therapy"
      ]
     },
     {
      "term": "*theraphy",
      "use": [
       "*therapy"
      ]
     },
     {
      "term": "therapuetic",
      "use": [
       "therapeutic"
      ]
     },
     {
      "term": "theraputic",
      "use": [
       "therapeutic"
      ]
     },
     {
      "term": "therpy",
      "use": [
       "therapy"
      ]
     },
     {
      "term": "thier",
      "use": [
       "their"
      ]
     },
     {
      "term": "thrombcytopenia",
      "use": [
       "thrombocytopenia"
      ]
     },
     {
      "term": "thrombocyopenia",
      "use": [
       "thrombocytopenia"
      ]
     },
     {
      "term": "thrombocythopenia",
      "use": [
       "thrombocytopenia"
      ]
     },
     {
      "term": "thryoid",
      "use": [
       "thyroid"
      ]
     },
     {
      "term": "thyriod",
      "use": [
       "thyroid"
      ]
     },
     {
      "term": "tolerabiliy",
      "use": [
       "tolerability"
      ]
     },
     {
      "term": "tolerabilty",
      "use": [
       "tolerability"
      ]
     },
     {
      "term": "tolerablity",
      "use": [
       "tolerability"
      ]
     },
     {
      "term": "toxicty",
      "use": [
       "toxicity"
      ]
     },
     {
      "term": "toxity",
      "use": [
       "toxicity"
      ]
     },
     {
      "term": "transplanation",
      "use": [
       "transplantation"
      ]
     },
     {
      "term": "transplantaion",
      "use": [
       "transplantation"
      ]
     },
     {
      "term": "trasplant*",
      "use": [
       "transplant*"
      ]
     },
     {
      "term": "tratment*",
      "use": [
       "treatment*"
      ]
     },
     {
      "term": "treament",
      "use": [
       "treatment"
      ]
     },
     {
      "term": "treaments",
      "use": [
       "treatments"
      ]
     },
     {
      "term": "treatement",
      "use": [
       "treatment"
      ]
     },
     {
      "term": "treatements",
      "use": [
       "treatments"
      ]
     },
     {
      "term": "treatmet",
      "use": [
       "treatment"
      ]
     },
     {
      "term": "treatmnet",
      "use": [
       "treatment"
      ]
     },
     {
      "term": "tretament",
      "use": [
       "treatment"
      ]
     },
     {
      "term": "trigylceride*",
      "use": [
       "triglyceride*"
      ]
     },
     {
      "term": "trombocyt*",
      "use": [
       "thrombocyt*"
      ]
     },
     {
      "term": "tubercolosis",
      "use": [
       "tuberculosis"
      ]
     },
     {
      "term": "tumuor*",
      "use": [
       "tumour*"
      ]
     },
     {
      "term": "ulcertive",
      "use": [
       "ulcerative"
      ]
     },
     {
      "term": "uncontroled",
      "use": [
       "uncontrolled"
      ]
     },
     {
      "term": "untill",
      "use": [
       "until"
      ]
     },
     {
      "term": "upto",
      "use": [
       "up to"
      ]
     },
     {
      "term": "urinary track infection",
      "use": [
       "urinary tract infection"
      ]
     },
     {
      "term": "urinary track infections",
      "use": [
       "urinary tract infections"
      ]
     },
     {
      "term": "urinay",
      "use": [
       "urinary"
      ]
     },
     {
      "term": "uritcaria",
      "use": [
       "urticaria"
      ]
     },
     {
      "term": "usefull",
      "use": [
       "useful"
      ]
     },
     {
      "term": "vacccin*",
      "use": [
       "vaccin*"
      ]
     },
     {
      "term": "vaccince*",
      "use": [
       "vaccine*"
      ]
     },
     {
      "term": "vacination*",
      "use": [
       "vaccination*"
      ]
     },
     {
      "term": "vacine*",
      "use": [
       "vaccine*"
      ]
     },
     {
      "term": "varient",
      "use": [
       "variant"
      ]
     },
     {
      "term": "varients",
      "use": [
       "variants"
      ]
     },
     {
      "term": "veterinay",
      "use": [
       "veterinary"
      ]
     },
     {
      "term": "veternary",
      "use": [
       "veterinary"
      ]
     },
     {
      "term": "vetrinary",
      "use": [
       "veterinary"
      ]
     },
     {
      "term": "vomitng",
      "use": [
       "vomiting"
      ]
     },
     {
      "term": "vomitting",
      "use": [
       "vomiting"
      ]
     },
     {
      "term": "vommiting",
      "use": [
       "vomiting"
      ]
     },
     {
      "term": "weigth",
      "use": [
       "weight"
      ]
     },
     {
      "term": "whcih",
      "use": [
       "which"
      ]
     },
     {
      "term": "wieght",
      "use": [
       "weight"
      ]
     },
     {
      "term": "wiht",
      "use": [
       "with"
      ]
     },
     {
      "term": "yaers",
      "use": [
       "years"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "been showed",
      "use": [
       "been shown"
      ]
     },
     {
      "term": "was showed to",
      "use": [
       "was shown to"
      ]
     },
     {
      "term": "were showed to",
      "use": [
       "were shown to"
      ]
     },
     {
      "term": "an other",
      "use": [
       "another"
      ]
     },
     {
      "term": "re examination",
      "use": [
       "re-examination"
      ]
     },
     {
      "term": "the granting a",
      "use": [
       "the granting of a"
      ]
     },
     {
      "term": "is indicate",
      "use": [
       "is indicated"
      ]
     },
     {
      "term": "are indicate",
      "use": [
       "are indicated"
      ]
     },
     {
      "term": "intended of the",
      "use": [
       "intended for the"
      ]
     },
     {
      "term": "must been",
      "use": [
       "must be"
      ]
     },
     {
      "term": "must only been",
      "use": [
       "must only be"
      ]
     },
     {
      "term": "should been",
      "use": [
       "should be"
      ]
     },
     {
      "term": "should only been",
      "use": [
       "should only be"
      ]
     },
     {
      "term": "can been",
      "use": [
       "can be"
      ]
     },
     {
      "term": "will been",
      "use": [
       "will be"
      ]
     },
     {
      "term": "should be use",
      "use": [
       "should be used"
      ]
     },
     {
      "term": "may occurs",
      "use": [
       "may occur"
      ]
     },
     {
      "term": "has been show",
      "use": [
       "has been shown"
      ]
     },
     {
      "term": "have been show",
      "use": [
       "have been shown"
      ]
     },
     {
      "term": "was show to",
      "use": [
       "was shown to"
      ]
     },
     {
      "term": "film coated",
      "use": [
       "film-coated"
      ]
     },
     {
      "term": "adults patients",
      "use": [
       "adult patients"
      ]
     },
     {
      "term": "paediatrics patients",
      "use": [
       "paediatric patients"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "indicated the treatment",
      "use": [
       "indicated for the treatment"
      ]
     },
     {
      "term": "indicated the prevention",
      "use": [
       "indicated for the prevention"
      ]
     },
     {
      "term": "indicated the prophylaxis",
      "use": [
       "indicated for the prophylaxis"
      ]
     },
     {
      "term": "indicated the diagnosis",
      "use": [
       "indicated for the diagnosis"
      ]
     },
     {
      "term": "intended the treatment",
      "use": [
       "intended for the treatment"
      ]
     },
     {
      "term": "intended the prevention",
      "use": [
       "intended for the prevention"
      ]
     },
     {
      "term": "intended the prophylaxis",
      "use": [
       "intended for the prophylaxis"
      ]
     },
     {
      "term": "indicated the detection",
      "use": [
       "indicated for the detection"
      ]
     },
     {
      "term": "indicated the management",
      "use": [
       "indicated for the management"
      ]
     },
     {
      "term": "indicated the reduction",
      "use": [
       "indicated for the reduction"
      ]
     },
     {
      "term": "indicated the relief",
      "use": [
       "indicated for the relief"
      ]
     },
     {
      "term": "indicated the maintenance treatment",
      "use": [
       "indicated for the maintenance treatment"
      ]
     },
     {
      "term": "indicated the long-term treatment",
      "use": [
       "indicated for the long-term treatment"
      ]
     },
     {
      "term": "indicated the symptomatic treatment",
      "use": [
       "indicated for the symptomatic treatment"
      ]
     },
     {
      "term": "intended the detection",
      "use": [
       "intended for the detection"
      ]
     },
     {
      "term": "intended the management",
      "use": [
       "intended for the management"
      ]
     },
     {
      "term": "intended the reduction",
      "use": [
       "intended for the reduction"
      ]
     },
     {
      "term": "intended the relief",
      "use": [
       "intended for the relief"
      ]
     },
     {
      "term": "intended the maintenance treatment",
      "use": [
       "intended for the maintenance treatment"
      ]
     },
     {
      "term": "intended the long-term treatment",
      "use": [
       "intended for the long-term treatment"
      ]
     },
     {
      "term": "intended the symptomatic treatment",
      "use": [
       "intended for the symptomatic treatment"
      ]
     },
     {
      "term": "intended the diagnosis",
      "use": [
       "intended for the diagnosis"
      ]
     },
     {
      "term": "indicated the adjunctive treatment",
      "use": [
       "indicated for the adjunctive treatment"
      ]
     },
     {
      "term": "intended the adjunctive treatment",
      "use": [
       "intended for the adjunctive treatment"
      ]
     },
     {
      "term": "indicated treatment of",
      "use": [
       "indicated for treatment of"
      ]
     },
     {
      "term": "indicated prevention of",
      "use": [
       "indicated for prevention of"
      ]
     },
     {
      "term": "indicated prophylaxis of",
      "use": [
       "indicated for prophylaxis of"
      ]
     },
     {
      "term": "indicated adjunctive",
      "use": [
       "indicated for adjunctive"
      ]
     },
     {
      "term": "intended treatment of",
      "use": [
       "intended for treatment of"
      ]
     },
     {
      "term": "intended prevention of",
      "use": [
       "intended for prevention of"
      ]
     },
     {
      "term": "intended prophylaxis of",
      "use": [
       "intended for prophylaxis of"
      ]
     },
     {
      "term": "intended adjunctive",
      "use": [
       "intended for adjunctive"
      ]
     },
     {
      "term": "indicated to the detection",
      "use": [
       "indicated for the detection"
      ]
     },
     {
      "term": "indicated to the diagnosis",
      "use": [
       "indicated for the diagnosis"
      ]
     },
     {
      "term": "indicated to the maintenance treatment",
      "use": [
       "indicated for the maintenance treatment"
      ]
     },
     {
      "term": "indicated to the management",
      "use": [
       "indicated for the management"
      ]
     },
     {
      "term": "indicated to the prevention",
      "use": [
       "indicated for the prevention"
      ]
     },
     {
      "term": "indicated to the prophylaxis",
      "use": [
       "indicated for the prophylaxis"
      ]
     },
     {
      "term": "indicated to the reduction of",
      "use": [
       "indicated for the reduction of"
      ]
     },
     {
      "term": "indicated to the treatment",
      "use": [
       "indicated for the treatment"
      ]
     },
     {
      "term": "intended to the detection",
      "use": [
       "intended for the detection"
      ]
     },
     {
      "term": "intended to the diagnosis",
      "use": [
       "intended for the diagnosis"
      ]
     },
     {
      "term": "intended to the maintenance treatment",
      "use": [
       "intended for the maintenance treatment"
      ]
     },
     {
      "term": "intended to the management",
      "use": [
       "intended for the management"
      ]
     },
     {
      "term": "intended to the prevention",
      "use": [
       "intended for the prevention"
      ]
     },
     {
      "term": "intended to the prophylaxis",
      "use": [
       "intended for the prophylaxis"
      ]
     },
     {
      "term": "intended to the reduction of",
      "use": [
       "intended for the reduction of"
      ]
     },
     {
      "term": "intended to the treatment",
      "use": [
       "intended for the treatment"
      ]
     }
    ],
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
    "except": [],
    "capitals": "ignored",
    "message": "“{found}” should read “{use}”.",
    "terms": [
     {
      "term": "adopted positive opinion",
      "use": [
       "adopted a positive opinion"
      ]
     },
     {
      "term": "adopted negative opinion",
      "use": [
       "adopted a negative opinion"
      ]
     },
     {
      "term": "originally a positive opinion",
      "use": [
       "originally adopted a positive opinion"
      ]
     },
     {
      "term": "originally a negative opinion",
      "use": [
       "originally adopted a negative opinion"
      ]
     },
     {
      "term": "recommending the of",
      "use": [
       "recommending the granting of"
      ]
     },
     {
      "term": "recommending granting of",
      "use": [
       "recommending the granting of"
      ]
     },
     {
      "term": "recommending the granting of marketing authorisation",
      "use": [
       "recommending the granting of a marketing authorisation"
      ]
     },
     {
      "term": "the terms the marketing",
      "use": [
       "the terms of the marketing"
      ]
     },
     {
      "term": "to terms of the marketing",
      "use": [
       "to the terms of the marketing"
      ]
     },
     {
      "term": "authorisation for medicinal product",
      "use": [
       "authorisation for the medicinal product"
      ]
     },
     {
      "term": "authorisation for veterinary medicinal product",
      "use": [
       "authorisation for the veterinary medicinal product"
      ]
     },
     {
      "term": "the most side effects are",
      "use": [
       "the most common side effects are"
      ]
     },
     {
      "term": "the most side effects with",
      "use": [
       "the most common side effects with"
      ]
     },
     {
      "term": "the most common effects are",
      "use": [
       "the most common side effects are"
      ]
     },
     {
      "term": "is its to",
      "use": [
       "is its ability to"
      ]
     },
     {
      "term": "are its to",
      "use": [
       "are its ability to"
      ]
     },
     {
      "term": "is its ability reduce",
      "use": [
       "is its ability to reduce"
      ]
     },
     {
      "term": "are its ability reduce",
      "use": [
       "are its ability to reduce"
      ]
     },
     {
      "term": "will as follows",
      "use": [
       "will be as follows",
       "will remain as follows"
      ]
     },
     {
      "term": "should prescribed",
      "use": [
       "should be prescribed"
      ]
     },
     {
      "term": "should initiated",
      "use": [
       "should be initiated"
      ]
     },
     {
      "term": "should administered",
      "use": [
       "should be administered"
      ]
     },
     {
      "term": "should supervised",
      "use": [
       "should be supervised"
      ]
     },
     {
      "term": "must prescribed",
      "use": [
       "must be prescribed"
      ]
     },
     {
      "term": "must administered",
      "use": [
       "must be administered"
      ]
     },
     {
      "term": "should only prescribed",
      "use": [
       "should only be prescribed"
      ]
     },
     {
      "term": "should only initiated",
      "use": [
       "should only be initiated"
      ]
     },
     {
      "term": "should only administered",
      "use": [
       "should only be administered"
      ]
     },
     {
      "term": "must only prescribed",
      "use": [
       "must only be prescribed"
      ]
     },
     {
      "term": "must only initiated",
      "use": [
       "must only be initiated"
      ]
     },
     {
      "term": "must only administered",
      "use": [
       "must only be administered"
      ]
     },
     {
      "term": "will reads",
      "use": [
       "will read"
      ]
     },
     {
      "term": "applicant for this medicinal product are",
      "use": [
       "applicant for this medicinal product is"
      ]
     },
     {
      "term": "applicant for this veterinary medicinal product are",
      "use": [
       "applicant for this veterinary medicinal product is"
      ]
     },
     {
      "term": "holder for this medicinal product are",
      "use": [
       "holder for this medicinal product is"
      ]
     },
     {
      "term": "holder for this veterinary medicinal product are",
      "use": [
       "holder for this veterinary medicinal product is"
      ]
     },
     {
      "term": "for this medical product",
      "use": [
       "for this medicinal product"
      ]
     },
     {
      "term": "for this veterinary medical product",
      "use": [
       "for this veterinary medicinal product"
      ]
     },
     {
      "term": "for the medical product",
      "use": [
       "for the medicinal product"
      ]
     },
     {
      "term": "anti CD19",
      "use": [
       "anti-CD19"
      ]
     },
     {
      "term": "anti CD20",
      "use": [
       "anti-CD20"
      ]
     },
     {
      "term": "anti CD38",
      "use": [
       "anti-CD38"
      ]
     },
     {
      "term": "anti EGFR",
      "use": [
       "anti-EGFR"
      ]
     },
     {
      "term": "anti HER2",
      "use": [
       "anti-HER2"
      ]
     },
     {
      "term": "anti PD-1",
      "use": [
       "anti-PD-1"
      ]
     },
     {
      "term": "anti PD-L1",
      "use": [
       "anti-PD-L1"
      ]
     },
     {
      "term": "anti TNF",
      "use": [
       "anti-TNF"
      ]
     },
     {
      "term": "anti VEGF",
      "use": [
       "anti-VEGF"
      ]
     },
     {
      "term": "new text is bold",
      "use": [
       "new text in bold"
      ]
     },
     {
      "term": "mg/ml/ml",
      "use": [
       "mg/ml"
      ]
     },
     {
      "term": "micrograms/ml/ml",
      "use": [
       "micrograms/ml"
      ]
     },
     {
      "term": "and/or or",
      "use": [
       "and/or"
      ]
     },
     {
      "term": "and/or and",
      "use": [
       "and/or"
      ]
     },
     {
      "term": ", associated a",
      "use": [
       ", associated with a"
      ]
     },
     {
      "term": ", associated an",
      "use": [
       ", associated with an"
      ]
     },
     {
      "term": "patients which have",
      "use": [
       "patients who have"
      ]
     },
     {
      "term": "patients which are",
      "use": [
       "patients who are"
      ]
     },
     {
      "term": "adults which have",
      "use": [
       "adults who have"
      ]
     },
     {
      "term": "adults which are",
      "use": [
       "adults who are"
      ]
     },
     {
      "term": "children which have",
      "use": [
       "children who have"
      ]
     },
     {
      "term": "children which are",
      "use": [
       "children who are"
      ]
     },
     {
      "term": "in postmenopausal woman",
      "use": [
       "in postmenopausal women"
      ]
     },
     {
      "term": "in pregnant woman",
      "use": [
       "in pregnant women"
      ]
     },
     {
      "term": "crohns disease",
      "use": [
       "Crohn’s disease"
      ]
     },
     {
      "term": "alzheimers disease",
      "use": [
       "Alzheimer’s disease"
      ]
     },
     {
      "term": "parkinsons disease",
      "use": [
       "Parkinson’s disease"
      ]
     },
     {
      "term": "cushings syndrome",
      "use": [
       "Cushing’s syndrome"
      ]
     },
     {
      "term": "infusion related-reaction",
      "use": [
       "infusion-related reaction"
      ]
     },
     {
      "term": "infusion related-reactions",
      "use": [
       "infusion-related reactions"
      ]
     },
     {
      "term": "injection site-reaction",
      "use": [
       "injection site reaction"
      ]
     },
     {
      "term": "injection site-reactions",
      "use": [
       "injection site reactions"
      ]
     },
     {
      "term": "a new strengths",
      "use": [
       "a new strength",
       "new strengths"
      ]
     },
     {
      "term": "a new indications",
      "use": [
       "a new indication",
       "new indications"
      ]
     },
     {
      "term": "a new presentations",
      "use": [
       "a new presentation",
       "new presentations"
      ]
     },
     {
      "term": "a new pharmaceutical forms",
      "use": [
       "a new pharmaceutical form",
       "new pharmaceutical forms"
      ]
     },
     {
      "term": "a restriction the",
      "use": [
       "a restriction of the"
      ]
     },
     {
      "term": "an extension the",
      "use": [
       "an extension of the",
       "an extension to the"
      ]
     },
     {
      "term": "a change the existing",
      "use": [
       "a change to the existing"
      ]
     },
     {
      "term": "a change the terms",
      "use": [
       "a change to the terms"
      ]
     },
     {
      "term": "granting of variation",
      "use": [
       "granting of a variation"
      ]
     },
     {
      "term": "granting of extension",
      "use": [
       "granting of an extension"
      ]
     },
     {
      "term": "the variation the",
      "use": [
       "the variation to the",
       "the variation of the"
      ]
     },
     {
      "term": "concerns to add",
      "use": [
       "concerns the addition of"
      ]
     },
     {
      "term": "concerns to extend",
      "use": [
       "concerns the extension of"
      ]
     },
     {
      "term": "of (EC) No Regulation",
      "use": [
       "of Regulation (EC) No"
      ]
     },
     {
      "term": "as well its",
      "use": [
       "as well as its"
      ]
     },
     {
      "term": "as well their",
      "use": [
       "as well as their"
      ]
     },
     {
      "term": "is biosimilar medicinal product",
      "use": [
       "is a biosimilar medicinal product"
      ]
     },
     {
      "term": "is blood substitute",
      "use": [
       "is a blood substitute"
      ]
     },
     {
      "term": "is duplicate of",
      "use": [
       "is a duplicate of"
      ]
     },
     {
      "term": "is generic of",
      "use": [
       "is a generic of"
      ]
     },
     {
      "term": "is hybrid of",
      "use": [
       "is a hybrid of"
      ]
     },
     {
      "term": "is hybrid medicine of",
      "use": [
       "is a hybrid medicine of"
      ]
     },
     {
      "term": "physician experienced on",
      "use": [
       "physician experienced in"
      ]
     },
     {
      "term": "physicians experienced on",
      "use": [
       "physicians experienced in"
      ]
     },
     {
      "term": "physician experienced the",
      "use": [
       "physician experienced in the"
      ]
     },
     {
      "term": "physicians experienced the",
      "use": [
       "physicians experienced in the"
      ]
     },
     {
      "term": "specialist experienced the",
      "use": [
       "specialist experienced in the"
      ]
     },
     {
      "term": "specialists experienced the",
      "use": [
       "specialists experienced in the"
      ]
     },
     {
      "term": "under the supervision a",
      "use": [
       "under the supervision of a"
      ]
     },
     {
      "term": "under the supervision an",
      "use": [
       "under the supervision of an"
      ]
     },
     {
      "term": "under the supervision physicians",
      "use": [
       "under the supervision of physicians"
      ]
     },
     {
      "term": "in combination to chemotherapy",
      "use": [
       "in combination with chemotherapy"
      ]
     },
     {
      "term": "in combination to corticosteroids",
      "use": [
       "in combination with corticosteroids"
      ]
     },
     {
      "term": "in combination to dexamethasone",
      "use": [
       "in combination with dexamethasone"
      ]
     },
     {
      "term": "in combination to insulin",
      "use": [
       "in combination with insulin"
      ]
     },
     {
      "term": "in combination to lenalidomide",
      "use": [
       "in combination with lenalidomide"
      ]
     },
     {
      "term": "in combination to metformin",
      "use": [
       "in combination with metformin"
      ]
     },
     {
      "term": "in combination to methotrexate",
      "use": [
       "in combination with methotrexate"
      ]
     },
     {
      "term": "in combination to pembrolizumab",
      "use": [
       "in combination with pembrolizumab"
      ]
     },
     {
      "term": "in combination to rituximab",
      "use": [
       "in combination with rituximab"
      ]
     },
     {
      "term": "in combination to ritonavir",
      "use": [
       "in combination with ritonavir"
      ]
     },
     {
      "term": "to the term of the marketing authorisation",
      "use": [
       "to the terms of the marketing authorisation"
      ]
     },
     {
      "term": "change of to the",
      "use": [
       "change to the"
      ]
     },
     {
      "term": "extension of to the",
      "use": [
       "extension to the"
      ]
     },
     {
      "term": "extension of to an",
      "use": [
       "extension to an"
      ]
     },
     {
      "term": "submitted, consider that",
      "use": [
       "submitted, considers that"
      ]
     },
     {
      "term": "benefit risk-balance",
      "use": [
       "benefit-risk balance"
      ]
     },
     {
      "term": "conditionally marketing authorisation",
      "use": [
       "conditional marketing authorisation"
      ]
     },
     {
      "term": "immunologic veterinary medicinal product",
      "use": [
       "immunological veterinary medicinal product"
      ]
     },
     {
      "term": "seen section",
      "use": [
       "see section"
      ]
     },
     {
      "term": "ml/mg",
      "use": [
       "mg/ml"
      ]
     },
     {
      "term": "mmol/mg",
      "use": [
       "mmol/ml"
      ]
     },
     {
      "term": "day/day",
      "use": [
       "day"
      ]
     },
     {
      "term": "IU units",
      "use": [
       "IU",
       "units"
      ]
     },
     {
      "term": "BRAC1",
      "use": [
       "BRCA1"
      ]
     },
     {
      "term": "FVE1",
      "use": [
       "FEV1"
      ]
     },
     {
      "term": "PDL-1",
      "use": [
       "PD-L1"
      ]
     },
     {
      "term": "mCPRC",
      "use": [
       "mCRPC"
      ]
     },
     {
      "term": "non small-cell-lung",
      "use": [
       "non-small cell lung"
      ]
     },
     {
      "term": "platinum base chemotherapy",
      "use": [
       "platinum-based chemotherapy"
      ]
     },
     {
      "term": "open angled glaucoma",
      "use": [
       "open-angle glaucoma"
      ]
     },
     {
      "term": "long-terms",
      "use": [
       "long-term"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "new text as strikethrough",
      "use": [
       "new text in bold"
      ]
     },
     {
      "term": "new text in strikethrough",
      "use": [
       "new text in bold"
      ]
     },
     {
      "term": "removed text in bold",
      "use": [
       "removed text as strikethrough"
      ]
     },
     {
      "term": "removed text as bold",
      "use": [
       "removed text as strikethrough"
      ]
     },
     {
      "term": "new text in italic",
      "use": [
       "new text in bold"
      ]
     },
     {
      "term": "new text in italics",
      "use": [
       "new text in bold"
      ]
     }
    ],
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
     "*ic drug*",
     "*ive drug*",
     "*al drug*",
     "*ory drug*",
     "*ant drug*",
     "*cer drug*",
     "*tes drug*",
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
     "drug addict*",
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
    "terms": [
     {
      "term": "drug",
      "use": [
       "medicinal product",
       "medicine"
      ]
     },
     {
      "term": "drugs",
      "use": [
       "medicinal products",
       "medicines"
      ]
     },
     {
      "term": "orphan drug",
      "use": [
       "orphan medicine",
       "orphan medicinal product"
      ]
     },
     {
      "term": "orphan drugs",
      "use": [
       "orphan medicines",
       "orphan medicinal products"
      ]
     },
     {
      "term": "inhibitor drug",
      "use": [
       "inhibitor"
      ]
     },
     {
      "term": "inhibitor drugs",
      "use": [
       "inhibitors"
      ]
     },
     {
      "term": "antagonist drug",
      "use": [
       "antagonist"
      ]
     },
     {
      "term": "antagonist drugs",
      "use": [
       "antagonists"
      ]
     },
     {
      "term": "agonist drug",
      "use": [
       "agonist"
      ]
     },
     {
      "term": "agonist drugs",
      "use": [
       "agonists"
      ]
     },
     {
      "term": "blocker drug",
      "use": [
       "blocker"
      ]
     },
     {
      "term": "blocker drugs",
      "use": [
       "blockers"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "common adverse drug reaction",
      "use": [
       "common side effect"
      ]
     },
     {
      "term": "common adverse drug reactions",
      "use": [
       "common side effects"
      ]
     },
     {
      "term": "common adverse effect",
      "use": [
       "common side effect"
      ]
     },
     {
      "term": "common adverse effects",
      "use": [
       "common side effects"
      ]
     },
     {
      "term": "common adverse event",
      "use": [
       "common side effect"
      ]
     },
     {
      "term": "common adverse events",
      "use": [
       "common side effects"
      ]
     },
     {
      "term": "common adverse reaction",
      "use": [
       "common side effect"
      ]
     },
     {
      "term": "common adverse reactions",
      "use": [
       "common side effects"
      ]
     },
     {
      "term": "frequent adverse drug reaction",
      "use": [
       "frequent side effect"
      ]
     },
     {
      "term": "frequent adverse drug reactions",
      "use": [
       "frequent side effects"
      ]
     },
     {
      "term": "frequent adverse effect",
      "use": [
       "frequent side effect"
      ]
     },
     {
      "term": "frequent adverse effects",
      "use": [
       "frequent side effects"
      ]
     },
     {
      "term": "frequent adverse event",
      "use": [
       "frequent side effect"
      ]
     },
     {
      "term": "frequent adverse events",
      "use": [
       "frequent side effects"
      ]
     },
     {
      "term": "frequent adverse reaction",
      "use": [
       "frequent side effect"
      ]
     },
     {
      "term": "frequent adverse reactions",
      "use": [
       "frequent side effects"
      ]
     },
     {
      "term": "commonly reported adverse event",
      "use": [
       "commonly reported side effect"
      ]
     },
     {
      "term": "commonly reported adverse events",
      "use": [
       "commonly reported side effects"
      ]
     },
     {
      "term": "commonly reported adverse reaction",
      "use": [
       "commonly reported side effect"
      ]
     },
     {
      "term": "commonly reported adverse reactions",
      "use": [
       "commonly reported side effects"
      ]
     },
     {
      "term": "frequently reported adverse event",
      "use": [
       "frequently reported side effect"
      ]
     },
     {
      "term": "frequently reported adverse events",
      "use": [
       "frequently reported side effects"
      ]
     },
     {
      "term": "frequently reported adverse reaction",
      "use": [
       "frequently reported side effect"
      ]
     },
     {
      "term": "frequently reported adverse reactions",
      "use": [
       "frequently reported side effects"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "side-effect",
      "use": [
       "side effect"
      ]
     },
     {
      "term": "side-effects",
      "use": [
       "side effects"
      ]
     },
     {
      "term": "sideeffect",
      "use": [
       "side effect"
      ]
     },
     {
      "term": "sideeffects",
      "use": [
       "side effects"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "mcg",
      "use": [
       "micrograms"
      ]
     },
     {
      "term": "ug",
      "use": [
       "micrograms"
      ]
     },
     {
      "term": "µg",
      "use": [
       "micrograms"
      ]
     },
     {
      "term": "μg",
      "use": [
       "micrograms"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "medical product",
      "use": [
       "medicinal product"
      ]
     },
     {
      "term": "medical products",
      "use": [
       "medicinal products"
      ]
     },
     {
      "term": "medicament",
      "use": [
       "medicinal product"
      ]
     },
     {
      "term": "medicaments",
      "use": [
       "medicinal products"
      ]
     },
     {
      "term": "pharmaceutical product",
      "use": [
       "medicinal product"
      ]
     },
     {
      "term": "pharmaceutical products",
      "use": [
       "medicinal products"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "patients suffering from",
      "use": [
       "patients with"
      ]
     },
     {
      "term": "patient suffering from",
      "use": [
       "patient with"
      ]
     },
     {
      "term": "people suffering from",
      "use": [
       "people with"
      ]
     },
     {
      "term": "adults suffering from",
      "use": [
       "adults with"
      ]
     },
     {
      "term": "children suffering from",
      "use": [
       "children with"
      ]
     },
     {
      "term": "patients who suffer from",
      "use": [
       "patients who have"
      ]
     },
     {
      "term": "people who suffer from",
      "use": [
       "people who have"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "package insert",
      "use": [
       "package leaflet"
      ]
     },
     {
      "term": "package inserts",
      "use": [
       "package leaflets"
      ]
     },
     {
      "term": "patient information leaflet",
      "use": [
       "package leaflet"
      ]
     },
     {
      "term": "product insert",
      "use": [
       "package leaflet"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "health care professional",
      "use": [
       "healthcare professional"
      ]
     },
     {
      "term": "health care professionals",
      "use": [
       "healthcare professionals"
      ]
     },
     {
      "term": "health-care professional",
      "use": [
       "healthcare professional"
      ]
     },
     {
      "term": "health-care professionals",
      "use": [
       "healthcare professionals"
      ]
     },
     {
      "term": "health care provider",
      "use": [
       "healthcare provider"
      ]
     },
     {
      "term": "health care providers",
      "use": [
       "healthcare providers"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "EU Commission",
      "use": [
       "European Commission"
      ]
     },
     {
      "term": "EU-Commission",
      "use": [
       "European Commission"
      ]
     },
     {
      "term": "Commission of the European Union",
      "use": [
       "European Commission"
      ]
     },
     {
      "term": "European Union Commission",
      "use": [
       "European Commission"
      ]
     },
     {
      "term": "European commission",
      "use": [
       "European Commission"
      ]
     },
     {
      "term": "european Commission",
      "use": [
       "European Commission"
      ]
     },
     {
      "term": "european commission",
      "use": [
       "European Commission"
      ]
     },
     {
      "term": "European medicines agency",
      "use": [
       "European Medicines Agency"
      ]
     },
     {
      "term": "European medicines Agency",
      "use": [
       "European Medicines Agency"
      ]
     },
     {
      "term": "European Medicines agency",
      "use": [
       "European Medicines Agency"
      ]
     },
     {
      "term": "european medicines agency",
      "use": [
       "European Medicines Agency"
      ]
     },
     {
      "term": "european public assessment report",
      "use": [
       "European public assessment report"
      ]
     },
     {
      "term": "European union",
      "use": [
       "European Union"
      ]
     },
     {
      "term": "european Union",
      "use": [
       "European Union"
      ]
     },
     {
      "term": "european union",
      "use": [
       "European Union"
      ]
     },
     {
      "term": "in the Eu",
      "use": [
       "in the EU"
      ]
     },
     {
      "term": "EU member state",
      "use": [
       "EU Member State"
      ]
     },
     {
      "term": "EU member states",
      "use": [
       "EU Member States"
      ]
     },
     {
      "term": "EU Member states",
      "use": [
       "EU Member States"
      ]
     },
     {
      "term": "summary Of Opinion",
      "use": [
       "Summary of opinion"
      ]
     },
     {
      "term": "Summary Of opinion",
      "use": [
       "Summary of opinion"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "bioequivalency",
      "use": [
       "bioequivalence"
      ]
     },
     {
      "term": "bio-equivalence",
      "use": [
       "bioequivalence"
      ]
     },
     {
      "term": "bio-equivalent",
      "use": [
       "bioequivalent"
      ]
     },
     {
      "term": "bio-similar",
      "use": [
       "biosimilar"
      ]
     }
    ],
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
    "terms": [
     {
      "term": "i.v.",
      "use": [
       "intravenous"
      ]
     },
     {
      "term": "i.m.",
      "use": [
       "intramuscular"
      ]
     },
     {
      "term": "s.c.",
      "use": [
       "subcutaneous"
      ]
     },
     {
      "term": "p.o.",
      "use": [
       "oral"
      ]
     }
    ],
    "fixSafety": "ask"
   }
  ]
 }
];
