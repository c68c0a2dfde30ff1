import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { outsideLinks } from './outside-links/collect';
import { publishedPages } from './outside-links/published';
import { reportFile, type LinkReport } from './outside-links/report';
import { isOffline, visitAll } from './outside-links/visit';
import { readProject } from './read';
import { loadSite } from '~/content/site-loader';
import { today } from '~/lib/dates';

/** `npm run links`: looks whether the addresses of other sites still answer. Writes a report; never fails a build. */
const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } });
const root = resolve(values.root);

const site = loadSite(readProject(root).files);
const links = outsideLinks(site);
console.log(`Asking for ${links.size} addresses of other sites …`);
const checked = await visitAll(links);

if (isOffline(checked)) {
  console.log(
    'No other site can be reached from here, so nothing was written. Try again with a network.',
  );
} else {
  const website = site.practice.data?.website;
  const published = website === undefined ? undefined : await publishedPages(website);
  const report: LinkReport = {
    checkedOn: today(),
    ...(published && { published }),
    links: checked,
  };
  const file = resolve(root, reportFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  for (const { url, state, note, files } of checked) {
    if (state !== 'works')
      console.log(
        `\n${state === 'dead' ? 'Does not work' : 'Please look yourself'}: ${url} (${note})\n  ${files.join('\n  ')}`,
      );
  }
  const count = (state: string): number => checked.filter((link) => link.state === state).length;
  console.log(
    `\n${count('works')} work, ${count('dead')} do not, ${count('unsure')} could not be told. Written to ${reportFile}.`,
  );
}
