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
    "what": "The document has no title such as “Summary of opinion (initial authorisation)”.",
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
      "text": "As {product} is an [advanced therapy medicinal product|advanced therapy medicinal product (ATMP)|ATMP], the CHMP positive opinion is based on an assessment by the [EMA |]Committee for Advanced Therapies[ (CAT)|].",
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
     "part": "opinionStatement",
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
    "sameParagraphAs": "presentation"
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
     "part": "activeSubstance",
     "anyOf": [
      "active substance",
      "active substances",
      "ATC",
      "combination"
     ]
    },
    "unlessSaid": {
     "part": "activeSubstance",
     "anyOf": [
      "that",
      "which",
      "works",
      "acts",
      "acting",
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
      "stimulates"
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
    ]
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
    "sameParagraphAs": "benefits"
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
     "part": "change",
     "anyOf": [
      "a new indication",
      "adopted new indications",
      "indication to",
      "indications to"
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
     "vaccine"
    ],
    "what": "No sentence says which physicians should prescribe the product.",
    "why": "Most products with a restricted prescription say so here; many others have no such sentence.",
    "kind": "require-part",
    "part": "prescribing",
    "message": "Nothing says who should prescribe the product.",
    "insert": [
     "prescribing"
    ]
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
    "tolerance": 4,
    "variants": [
     {
      "text": "Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and made available in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
      "accepted": false
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and [will be made|will be] available in all official European Union languages after the marketing authorisation has been granted by the European Commission.",
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
    "tolerance": 4,
    "variants": [
     {
      "text": "Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and will be available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.",
      "accepted": false
     },
     {
      "text": "Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and [made|will be made] available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.",
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
    ]
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
    "unless": [],
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
      "text": "Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued within 67 days from adoption of the opinion.",
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
    "since": 2019
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
     "veterinary-initial"
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
     "part": "opinionStatement",
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
      "induction"
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
     "sideEffects"
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
      "text": "Applicants may request [a |]re-examination of any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to request [such |a |]re-examination within 15 days of receipt of the opinion.",
      "accepted": true
     }
    ]
   }
  ]
 }
];
