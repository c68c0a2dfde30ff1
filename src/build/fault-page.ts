import type { Fault } from '~/content/fault';
import { escapeMarkup } from '~/lib/markup';
import { palette } from '../../tailwind.config.mjs';

const { ink, paper, mist } = palette.light;

const style = [
  `body{font:18px/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;`,
  `color:${ink};background:${paper}}`,
  `li{margin:0 0 1.5rem}code{background:${mist};padding:.1em .3em}`,
].join('');

const item = ({ file, line, message, fix }: Fault): string =>
  `<li><code>${escapeMarkup(file)}</code>, line ${line}: ${escapeMarkup(message)}.<br>` +
  `<strong>What to write instead:</strong> ${escapeMarkup(fix)}</li>`;

/** The page that stands in for the site while `npm run dev` finds mistakes; it goes away by itself once they are mended. */
export const faultPage = (faults: readonly Fault[]): string => `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Something in content/ needs mending</title>
<style>${style}</style>
<script type="module" src="/@vite/client"></script></head>
<body><h1>Something in <code>content/</code> needs mending</h1>
<p>The page comes back by itself when you save the mended file.</p>
<ol>${faults.map(item).join('\n')}</ol>
</body></html>
`;
