import { textsOf, type Site } from '~/content/site';
import { hrefOf } from '~/evidence';
import { linksIn } from '../rules/links';

interface Named {
  readonly url: string | undefined;
  readonly file: string;
}

const named = (file: string, ...urls: readonly (string | undefined)[]): Named[] =>
  urls.map((url) => ({ url, file }));

function namedIn(site: Site): Named[] {
  const { helpLines, practice, prescribers, references } = site;
  const facts = practice.data;
  return [
    ...textsOf(site).flatMap(({ path, mdx }) =>
      named(path, ...linksIn(mdx).map(({ address }) => address)),
    ),
    ...references.flatMap(({ path, data }) => named(path, data && hrefOf(data))),
    ...prescribers.flatMap(({ path, data }) => (data?.retired ? [] : named(path, data?.url))),
    ...Object.values(helpLines.data ?? {}).flatMap(({ chat, source }) =>
      named(helpLines.path, chat, source),
    ),
    ...named(
      practice.path,
      facts?.booking.url,
      facts?.consultation.url,
      facts?.mapLink,
      ...(facts?.places ?? []).map(({ mapLink }) => mapLink),
      ...(facts?.news ?? []).map(({ url }) => url),
      facts?.leaveTo,
      facts?.website,
      ...Object.values(facts?.notices ?? {}).map(({ url }) => url),
    ),
  ];
}

/** Every address of another site that ours names, with the files that name it. */
export function outsideLinks(site: Site): Map<string, string[]> {
  const outside = namedIn(site).filter(({ url }) => url?.startsWith('https://'));
  return new Map(
    [...Map.groupBy(outside, ({ url = '' }) => url)].map(([url, all]) => [
      url,
      [...new Set(all.map(({ file }) => file))].sort(),
    ]),
  );
}
