import { hrefOf } from '~/evidence';
import { linksIn } from '../rules/links';
import type { Site } from '../site';

/** Every address of another site that ours names, with the files that name it. */
export function outsideLinks(site: Site): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (url: string | undefined, file: string): void => {
    if (!url?.startsWith('https://')) return;
    found.set(url, (found.get(url) ?? new Set<string>()).add(file));
  };
  for (const { file } of [...site.pages, ...site.faq, ...site.prescribers, ...site.screening]) {
    for (const { address } of linksIn(file)) add(address, file.source.file);
  }
  for (const { file, data } of site.references) add(data && hrefOf(data), file.source.file);
  for (const { file, data } of site.prescribers)
    if (!data?.retired) add(data?.url, file.source.file);
  for (const line of Object.values(site.records['content/site/help-lines.yaml'] ?? {})) {
    for (const url of [line.chat, line.source]) add(url, 'content/site/help-lines.yaml');
  }
  const practice = site.records['content/site/practice.yaml'];
  for (const url of [
    practice?.booking.url,
    practice?.consultation.url,
    practice?.leaveTo,
    practice?.website,
  ])
    add(url, 'content/site/practice.yaml');
  return new Map([...found].map(([url, files]) => [url, [...files].sort()]));
}
