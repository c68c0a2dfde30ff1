import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '~/lib/dates';
import { startPreview } from './preview';
import { startDesk } from './server';

/** `npm run desk`: forms over the facts of the practice, on this computer alone, with the site beside them. Runs until it is stopped. */
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    today: { type: 'string' },
    preview: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const root = resolve(values.root);
const preview = values.preview ? await startPreview(root, console.log) : undefined;
const desk = await startDesk(
  {
    root,
    today: () => values.today ?? today(),
    origin: () => preview?.origin(),
    isComing: () => preview?.isComing() ?? false,
    say: console.log,
  },
  [4400, 4401, 4402, 4403, 4404, 0],
);

console.log(`The desk is ready. Open this address in a browser on this computer:\n
  ${desk.address}\n
Nobody else can open it, and it works once. Press Ctrl and C here to put the desk away.`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    preview?.stop();
    desk.stop();
    process.exit(0);
  });
