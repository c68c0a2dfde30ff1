import { palette } from '../../tailwind.config.mjs';

const variables = (roles: Readonly<Record<string, string>>): string =>
  Object.entries(roles)
    .map(([role, color]) => `--${role}:${color};`)
    .join('');

/** The desk in the colors of the site. */
export const style = `
:root { color-scheme: light dark; ${variables(palette.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(palette.dark)} } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
a { color: var(--spruce); }
:focus-visible { outline: 3px solid var(--spruce); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--raised); padding: 0.5rem; z-index: 2; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; justify-content: space-between; padding: 0.6rem 1.25rem; background: var(--raised); border-bottom: 1px solid var(--hair); }
header nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
header nav a { padding: 0.4rem 0; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; }
header nav a:hover { border-color: var(--hair); }
header nav a[aria-current] { border-color: var(--spruce); font-weight: 600; }
#status { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: center; font-size: 0.9375rem; }
#status p, #status form { margin: 0; }
progress { inline-size: 7rem; accent-color: var(--spruce); vertical-align: middle; }
main { padding: 1.25rem; max-inline-size: 50rem; }
h1 { font: 400 1.9rem/1.15 Georgia, serif; margin: 0.5rem 0 0.75rem; }
h2 { font: 400 1.4rem/1.25 Georgia, serif; margin: 2.25rem 0 0.75rem; }
#said:empty { display: none; }
#said { padding: 0.6rem 0.9rem; background: var(--mist); border-radius: 4px; }
li { margin-block: 0.35rem; }
code { font-size: 0.8125rem; color: var(--ink-2); font-weight: 400; overflow-wrap: anywhere; }
.field { margin-block: 1.25rem; scroll-margin-top: 6rem; }
label, legend { font-weight: 600; }
label { display: block; }
.hint { margin: 0; color: var(--ink-2); font-size: 0.9375rem; }
.hint:empty { display: none; }
input, textarea, select { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: 0.5rem 0.6rem; margin-block: 0.25rem; inline-size: 100%; max-inline-size: 100%; scroll-margin-top: 7rem; }
input[type='checkbox'] { inline-size: 1.15rem; block-size: 1.15rem; margin: 0 0.35rem 0 0; vertical-align: -0.15em; accent-color: var(--spruce); }
input[type='date'], input.short, select { inline-size: 12rem; }
textarea { field-sizing: content; min-block-size: 3.2rem; resize: vertical; }
[aria-invalid] { border: 2px solid var(--crisis); }
fieldset { border: 0; border-inline-start: 3px solid var(--hair); margin: 1.75rem 0; padding: 0 0 0 1rem; min-inline-size: 0; scroll-margin-top: 6rem; }
fieldset.range { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
fieldset.range legend { float: inline-start; inline-size: 100%; }
fieldset.range label { font-weight: 400; }
[data-day] { display: none; background: transparent; color: var(--spruce); }
.scripted [data-day] { display: inline-block; }
.record { margin-block: 1rem; }
details.record { border: 1px solid var(--hair); border-radius: 4px; padding: 0.6rem 1rem; }
summary { cursor: pointer; font-weight: 600; }
button { font: inherit; padding: 0.45rem 1rem; border-radius: 4px; border: 1px solid var(--spruce); background: var(--spruce); color: var(--on-spruce); cursor: pointer; }
button[name='remove'], #status button, button[name='only'] { background: transparent; color: var(--spruce); }
#status button { padding: 0.2rem 0.7rem; }
.finding { margin-block: 0.5rem; padding: 0.5rem 0.9rem; border-inline-start: 4px solid var(--ochre); background: var(--mist); border-radius: 0 4px 4px 0; overflow-wrap: anywhere; }
.finding.error { border-color: var(--crisis); background: var(--crisis-bg); color: var(--crisis); }
.finding p { margin: 0.2rem 0; }
.finding .place { font-size: 0.8125rem; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--hair); }
tbody th label { font-weight: 400; }
#preview { padding: 0 1.25rem 1.25rem; }
#preview p { margin: 0.5rem 0; font-size: 0.9375rem; }
iframe { inline-size: 100%; block-size: 80vh; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); }
@media (max-width: 36rem) {
  thead { position: absolute; left: -99rem; }
  tr, tbody th, td { display: block; padding-block: 0.2rem; }
  tbody th, td { border: 0; }
  tr { border-bottom: 1px solid var(--hair); padding-block: 0.4rem; }
}
@media (min-width: 48rem) and (min-height: 40rem) {
  header { position: sticky; top: 0; z-index: 1; }
}
@media (min-width: 70rem) {
  body { display: grid; grid-template-columns: minmax(32rem, 5fr) 6fr; align-items: start; }
  header { grid-column: 1 / -1; }
  #preview { position: sticky; top: 3.5rem; padding: 0.5rem 1.25rem 0 0; }
  iframe { block-size: calc(100vh - 7.5rem); }
}
`;
