/** `npm run bench`, or `npm run bench -- proofs pages` for some parts: measures, and writes the figures into docs/performance.md. */
import { parseArgs } from 'node:util';
import { benchBuilds } from './builds';
import { benchIsland } from './island';
import { benchPages } from './pages';
import { benchPaints } from './paints';
import { benchProofs } from './proofs';
import { writeResult } from './results';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '25,250,2500' },
    into: { type: 'string', default: 'docs/performance.md' },
  },
});

const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  proofs: () => benchProofs([20, 40, 60, 80]),
  paints: () =>
    benchPaints([
      '/',
      '/couples/',
      '/what-to-expect/ketamine-session/',
      '/safety/',
      '/prescribers/',
      '/research/',
      '/fees/',
      '/help-now/',
      '/self-screen/',
    ]),
  pages: () => benchPages(['/', '/couples/', '/self-screen/']),
  island: benchIsland,
  builds: () => benchBuilds(values.sizes.split(',').map(Number)),
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(
    `There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`,
  );

for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const result = await measure();
  console.log(`${name}\n\n${result}\n`);
  writeResult(values.into, name, result);
}
