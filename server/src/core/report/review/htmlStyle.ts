/** How a review report looks: on screen in the light or the dark, and on paper. The boxes of its head are switches, without a script. */

export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f4f3f0; --ink: #1f2328; --faint: #62676e; --line: #deddd8; --mark: #ffec99;
  --error: #b42318; --warning: #8f5b00; --info: #0b5cad; --hint: #5f6670; --accepted: #2c7a4b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1f2226; --ground: #17191c; --ink: #e3e5e8; --faint: #9aa1aa; --line: #373b41; --mark: #6b5900;
    --error: #ff8a80; --warning: #e9b44c; --info: #74b4ff; --hint: #a9b0b9; --accepted: #6cc490;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 3rem 1.5rem; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
header, main, footer { max-width: 54rem; margin: 0 auto; }
h1 { margin: 0; font: 400 2rem/1.2 Charter, 'Iowan Old Style', Georgia, serif; }
header p, footer, .place, .summary, nav span, .totals p { color: var(--faint); }
header p { margin: .4rem 0 2rem; }
footer { padding-top: 2rem; font-size: .85rem; }
article, nav, .totals, .told { margin: 0 0 1.5rem; padding: 1.6rem 2rem; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
.totals p { margin: 0 0 .8rem; }
.totals div { display: flex; flex-wrap: wrap; gap: .6rem; }
.totals label { flex: 1; min-width: 7rem; padding: .6rem .9rem; border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
.totals label:has(:focus-visible) { outline: 2px solid var(--info); outline-offset: 2px; }
.totals b { display: block; font: 400 1.9rem/1.1 Charter, 'Iowan Old Style', Georgia, serif; color: var(--kind); }
.totals input { float: right; margin: .2rem 0 0; accent-color: var(--kind); }
nav ul, .told ul { margin: 0; padding: 0; list-style: none; }
nav li { display: flex; justify-content: space-between; gap: 1rem; padding: .15rem 0; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 3px; }
.told h2, h3 { margin: 2rem 0 .6rem; font-size: .95rem; font-weight: 600; }
.told h2 { margin-top: 0; }
article > h2 { margin: 0; font: 400 1.35rem/1.3 Charter, 'Iowan Old Style', Georgia, serif; overflow-wrap: anywhere; }
.summary { margin: .1rem 0 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; margin: 0 0 1.6rem; font-size: .88rem; }
dt { color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }
.error { --kind: var(--error); }
.warning { --kind: var(--warning); }
.info { --kind: var(--info); }
.hint { --kind: var(--hint); }
.accepted { --kind: var(--accepted); }
.finding { margin: 0 0 1.1rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--kind); break-inside: avoid; }
.finding p { margin: 0; }
.message b { margin-right: .4rem; color: var(--kind); font-weight: 600; }
blockquote { margin: .35rem 0; font: 1.02rem/1.5 Charter, 'Iowan Old Style', Georgia, serif; overflow-wrap: anywhere; }
mark { padding: 0 .15em; border-radius: 2px; background: var(--mark); color: inherit; }
blockquote i { display: inline-block; width: 2px; height: 1.1em; margin: 0 .2em; vertical-align: text-bottom; background: var(--kind); }
.place { font-size: .85rem; }
code { margin-right: .5rem; font: .95em ui-monospace, SFMono-Regular, Consolas, monospace; }
.reason q { font-style: italic; }
.rules { font-size: .85rem; }
.rules dl { margin: 0; font-size: inherit; }
.rules dd > * { display: inline-block; margin-right: .5rem; color: var(--faint); }
.rules .none::before { content: '✓ '; color: var(--accepted); }
.rules .some { color: var(--ink); }
.rules .some b { color: var(--error); }
.rules .taken b { color: var(--accepted); }
.rules b { font-weight: 600; }
body:has(#show-error:not(:checked)) .finding.error,
body:has(#show-warning:not(:checked)) .finding.warning,
body:has(#show-info:not(:checked)) .finding.info,
body:has(#show-hint:not(:checked)) .finding.hint,
body:has(#show-accepted:not(:checked)) article .accepted { display: none; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ground: #fff; --ink: #000; --faint: #444; --line: #bbb; --mark: #ffec99;
    --error: #b42318; --warning: #8f5b00; --info: #0b5cad; --hint: #5f6670; --accepted: #2c7a4b;
  }
  @page { margin: 18mm 16mm; }
  body { padding: 0; font-size: 10pt; }
  header, main, footer { max-width: none; }
  article, nav, .totals, .told { padding: 0 0 1rem; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; }
  article { break-before: page; }
  .totals input { display: none; }
  mark, .finding { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3 { break-after: avoid; }
}
`;
