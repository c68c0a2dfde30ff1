import { pagePathOf } from '~/lib/urls';
import { faultAt } from '~/content/fault';
import type { Fault, Finding } from '~/content/fault';
import { idsIn } from '~/content/site';
import type { Site } from '~/content/site';
import { suggestion } from '~/content/suggest';
import type { DataPath, YamlFile } from '~/content/yaml/yaml-file';
import type { Project } from '../project';

/** What holds between the facts of several pages. */

const at = ({ yaml }: { readonly yaml: YamlFile }, path: DataPath, finding: Finding): Fault =>
  faultAt(yaml.source, yaml.offsetOf(path), finding);

interface Told {
  readonly path: string;
  readonly yaml: YamlFile;
  /** What no other may have; nothing where it cannot be read. */
  readonly value: string | undefined;
}

function repeated(told: readonly Told[], field: string, what = field): Fault[] {
  const seen = new Map<string, string>();
  return told.flatMap((one) => {
    const value = one.value?.toLowerCase().replace(/\s+/g, ' ').trim();
    const first = value && seen.get(value);
    if (value && !first) seen.set(value, one.path);
    return first
      ? [
          at(one, [field], {
            rule: 'repeated',
            message: `${first} has the same ${what}`,
            fix: 'Change one of them, so that readers and search engines can tell the two apart.',
          }),
        ]
      : [];
  });
}

const relatedFaults = (site: Site): Fault[] => {
  const known = idsIn(site.pages);
  return site.pages.flatMap((entry) =>
    (entry.data?.related ?? []).flatMap((page, index) => {
      const say = (message: string, fix: string): Fault[] => [
        at(entry, ['related', index], { rule: 'related', message, fix }),
      ];
      if (page === entry.id)
        return say('the page names itself as related', 'Delete it from the list.');
      return known.has(page)
        ? []
        : say(
            `“related” names a page that is not there: ${page}`,
            suggestion(page, known, 'the name of a page'),
          );
    }),
  );
};

const answerFaults = ({ faq, pages }: Site): Fault[] => {
  const known = idsIn(pages);
  return faq.flatMap((entry) => {
    const path = entry.data && pagePathOf(entry.data.page);
    return path === undefined || known.has(path)
      ? []
      : [
          at(entry, ['page'], {
            rule: 'related',
            message: `there is no page at “${entry.data?.page}”`,
            fix: suggestion(path, known, 'the name of a page, between slashes'),
          }),
        ];
  });
};

const reviewFaults = ({ pages }: Site): Fault[] =>
  pages.flatMap((entry) => {
    if (!entry.data) return [];
    const { nextReview, reviewedOn, writtenOn } = entry.data;
    const last = reviewedOn ?? writtenOn;
    const latest = `${Number(last.slice(0, 4)) + 3}${last.slice(4)}`;
    const rule = 'review-date';
    if (nextReview <= last)
      return [
        at(entry, ['nextReview'], {
          rule,
          message: `the next review (${nextReview}) is not after the last one (${last})`,
          fix: 'Write a later day: one year on for risks, prices and help, two or three for the rest.',
        }),
      ];
    return nextReview <= latest
      ? []
      : [
          at(entry, ['nextReview'], {
            level: 'warning',
            rule,
            message: 'the next review is more than three years away',
            fix: `Write ${latest} or earlier.`,
          }),
        ];
  });

export function checkPageFacts({ site }: Project): Fault[] {
  const { pages, faq, prescribers } = site;
  const told = <Data>(
    entries: readonly (Omit<Told, 'value'> & { readonly data: Data | undefined })[],
    valueOf: (data: Data) => string,
  ): Told[] =>
    entries.map(({ path, yaml, data }) => ({ path, yaml, value: data && valueOf(data) }));
  const places = told(faq, ({ topic, order }) => `${topic} ${order}`);
  return [
    ...repeated(
      told(pages, ({ title }) => title),
      'title',
    ),
    ...repeated(
      told(pages, ({ description }) => description),
      'description',
    ),
    ...repeated(
      told(faq, ({ title }) => title),
      'title',
      'question',
    ),
    ...repeated(
      told(prescribers, ({ name }) => name),
      'name',
    ),
    ...repeated(places, 'order', 'place (topic and order)').map((fault): Fault => ({
      ...fault,
      level: 'warning',
    })),
    ...relatedFaults(site),
    ...answerFaults(site),
    ...reviewFaults(site),
  ];
}
