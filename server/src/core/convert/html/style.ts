/**
 * How the document looks, on a screen and on paper. Colours are names that the preview gives those of its theme. Inside of an
 * indication bold means new text, and nothing else.
 */

export const DOCUMENT_STYLE = `:where(:root) {
  --paper: #ffffff; --ink: #1d2026; --soft: #5b616b; --line: #d3d7de; --accent: #24478f; --box: #f5f7fb;
  --error: #c4314b; --warning: #b07d00; --info: #2f74c0; --face: Verdana, "DejaVu Sans", sans-serif; --size: 14px;
}
body { margin: 0; padding: 0; background: var(--paper); color: var(--ink); font: var(--size)/1.65 var(--face); }
.opinion { max-width: 46em; margin: 0 auto; padding: 2.5em 2.5em 4em; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol { margin: 0 0 1em; }
h1, h2, h3 { font-weight: 600; line-height: 1.3; }
h1 { margin-bottom: 1.4em; color: var(--accent); font-size: 1.3em; }
h2 { font-size: 1.75em; }
h3 { margin-bottom: .4em; font-size: 1em; }
.common-name { margin-bottom: 1.7em; color: var(--soft); font-size: 1.1em; font-style: italic; }
h2 + .common-name { margin-top: -1.5em; }
ul, ol { padding-left: 1.6em; }
li { margin-bottom: .3em; }
li.inner { margin-left: 1.6em; list-style-type: circle; }
.indication {
  margin: 0 0 1.3em; padding: 1em 1.25em; border: 1px solid var(--line); border-radius: 3px; background: var(--box);
}
.indication > :last-child { margin-bottom: 0; }
.indication h3 { font-weight: inherit; text-decoration: underline var(--soft) 1px; text-underline-offset: .22em; }
del { color: var(--soft); }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
sup { font-size: .72em; line-height: 0; }
sup a { padding: .3em .05em; }
.notes { margin-top: 2.6em; padding-top: 1em; border-top: 1px solid var(--line); color: var(--soft); font-size: .86em; }
.note { display: flex; gap: .8em; margin-bottom: .5em; line-height: 1.5; }
.label { flex: none; min-width: 1em; text-align: right; }
.finding { text-decoration: underline wavy var(--tone) 1px; text-underline-offset: .22em; text-decoration-skip-ink: none; }
.finding[data-point]::before { content: "\\2038"; color: var(--tone); font-weight: bold; }
.finding[data-point] { padding: 0 .1em; text-decoration: none; cursor: default; }
.error { --tone: var(--error); }
.warning { --tone: var(--warning); }
.info { --tone: var(--info); }
.hint { --tone: var(--soft); text-decoration-style: dotted; }
@page { margin: 2.2cm; }
@media print {
  :root {
    --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #999999; --accent: #000000; --box: #ffffff; --size: 10pt;
  }
  .opinion { max-width: none; padding: 0; }
  .indication, .note { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  .finding { text-decoration: none; }
  .finding[data-point], .back { display: none; }
}
`;
