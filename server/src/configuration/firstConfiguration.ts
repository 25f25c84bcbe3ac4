/** The configuration that `opinion-summary init` writes: what holds anyway, and everything else as a comment. */

/** Every line that begins with `# ` and a small letter or a blank can be used by taking the `# ` away. */
export const FIRST_CONFIGURATION = `#: Settings of Opinion Summary for the documents in this folder and below it. A file of this name in a folder below
#: stands in for this one there: nothing of this one is added to it.
#: Lines with “#:” explain; take the “# ” away from another line to use it.

#: The rule packs, in the order in which they apply.
extends: [ema-human, ema-veterinary, ema-style]

#: Packs of your own, added to these; docs/packs.md of the project tells how to write one.
# packs: [packs/house-rules.yaml]

#: Another severity for a rule: error, warning, info, hint or off. “opinion-summary rules” lists them.
#: A rule with options has them behind its severity; “opinion-summary rules sentence-long” names them.
# rules:
#   sentence-long: [hint, { maximumWords: 45 }]
#   abbreviation-unused: off
#   abbreviation-undefined: warning

#: Other severities for some documents.
# overrides:
#   - files: archive/**
#     rules:
#       standard-sentence-outdated: off

#: The profile of documents whose text and front matter do not say it.
# profiles:
#   veterinary/**: veterinary-initial

#: Files and folders that are passed over.
# ignore: [archive]

#: Words that rules accept, such as names that look like a slip.
# terms: [Lumivexa]

#: Abbreviations that need no explanation; a hover shows the words behind them. A list without words does as well.
# abbreviations: { KCCQ: Kansas City Cardiomyopathy Questionnaire }

#: A folder with drafts of your own (*.opinion.md) from which new ones are begun; {product}, {holder}, {date} … are filled in.
# templates: templates

#: A folder with snippets of your own in the format of VS Code (*.code-snippets), which editors offer in drafts.
# snippets: snippets

#: Tables of medicines and codes: “Import Reference Data…” of VS Code or “opinion-summary reference import” writes them.
# referenceData: opinion-summary-reference.txt

#: Findings that are accepted, each with a reason; “opinion-summary lint --update-baseline --reason TEXT” writes the file.
# baseline: accepted.yaml
`;
