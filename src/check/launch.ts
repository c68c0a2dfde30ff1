import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countText } from '~/lib/numbers';
import { today } from '~/lib/dates';
import { checkContent } from './check';
import { outstanding, sortByWaiver } from './launch/outstanding';
import { readLinkReport } from './outside-links/report';
import { readProject } from './read';

/** `npm run launch`: what still stands between this checkout and a public site. Exits with 1 until all is settled or waived. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    root: { type: 'string', default: '.' },
    today: { type: 'string', default: today() },
  },
});

const root = resolve(values.root);
const result = checkContent({ ...readProject(root), today: values.today });
const all = outstanding(result, readLinkReport(root), values.today);
const list = sortByWaiver(all, result.site.waivers.data ?? {});

if (values.json) {
  console.log(JSON.stringify(list, null, 2));
} else {
  for (const { id, message, fix } of list.open) console.log(`[${id}]\n  ${message}.\n  ${fix}\n`);
  for (const { id, reason } of list.waived) console.log(`[${id}] may stay: ${reason}`);
  for (const id of list.unusedWaivers)
    console.log(
      `content/site/waivers.yaml: nothing is outstanding under “${id}” any more; delete the line.`,
    );
  console.log(
    list.open.length === 0
      ? 'Everything is settled: the site may go public.'
      : `${countText(list.open.length, 'thing')} to settle before the site may go public. To let one stay, write its name in brackets and a reason into content/site/waivers.yaml.`,
  );
}

process.exitCode = list.open.length === 0 ? 0 : 1;
