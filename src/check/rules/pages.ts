import { pagePathOf } from '~/lib/urls';
import { faultAt } from '~/content/fault';
import type { Finding, Fault } from '~/content/fault';
import { idsIn } from '../site';
import type { MdxRecord, Site } from '../site';
import type { DataPath } from '~/content/yaml/yaml-file';
import { suggestion } from '~/content/suggest';

/** What holds between the facts of several pages. */

const at = ({ file }: MdxRecord<unknown>, path: DataPath, finding: Finding): Fault =>
  faultAt(file.source, file.frontmatter?.offsetOf(path) ?? 0, finding);

function repeated<T>(
  records: readonly MdxRecord<T>[],
  field: string,
  valueOf: (data: T) => string | undefined,
  what: string,
): Fault[] {
  const seen = new Map<string, string>();
  return records.flatMap((record) => {
    const value = record.data && valueOf(record.data)?.toLowerCase().replace(/\s+/g, ' ').trim();
    if (!value) return [];
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, record.file.source.file);
      return [];
    }
    return [
      at(record, [field], {
        rule: 'repeated',
        message: `${first} has the same ${what}`,
        fix: 'Change one of them, so that readers and search engines can tell the two apart.',
      }),
    ];
  });
}

const relatedFaults = (site: Site): Fault[] =>
  site.pages.flatMap((record) =>
    (record.data?.related ?? []).flatMap((page, index) => {
      const known = idsIn(site.pages);
      const finding = (message: string, fix: string): Fault[] => [
        at(record, ['related', index], { rule: 'related', message, fix }),
      ];
      if (page === record.id)
        return finding('the page names itself as related', 'Delete it from the list.');
      return known.has(page)
        ? []
        : finding(
            `“related” names a page that is not there: ${page}`,
            suggestion(page, known, 'the name of a page'),
          );
    }),
  );

const answerFaults = (site: Site): Fault[] =>
  site.faq.flatMap((record) => {
    const { data } = record;
    if (!data) return [];
    const pages = new Set(site.pages.map(({ id }) => id));
    const path = pagePathOf(data.page);
    return pages.has(path)
      ? []
      : [
          at(record, ['page'], {
            rule: 'related',
            message: `there is no page at “${data.page}”`,
            fix: suggestion(path, pages, 'the name of a page, between slashes'),
          }),
        ];
  });

const repeatedOrder = (site: Site): Fault[] =>
  repeated(
    site.faq,
    'order',
    ({ topic, order }) => `${topic} ${order}`,
    'place (topic and order)',
  ).map((fault) => ({ ...fault, level: 'warning' }));

const reviewFaults = (site: Site): Fault[] =>
  site.pages.flatMap((record) => {
    const { data } = record;
    if (!data) return [];
    const last = data.reviewedOn ?? data.writtenOn;
    if (data.nextReview <= last)
      return [
        at(record, ['nextReview'], {
          rule: 'review-date',
          message: `the next review (${data.nextReview}) is not after the last one (${last})`,
          fix: 'Write a later day: one year on for risks, prices and help, two or three for the rest.',
        }),
      ];
    const latest = `${Number(last.slice(0, 4)) + 3}${last.slice(4)}`;
    return data.nextReview <= latest
      ? []
      : [
          at(record, ['nextReview'], {
            level: 'warning',
            rule: 'review-date',
            message: 'the next review is more than three years away',
            fix: `Write ${latest} or earlier.`,
          }),
        ];
  });

export const checkPageFacts = (site: Site): Fault[] => [
  ...repeated(site.pages, 'title', ({ title }) => title, 'title'),
  ...repeated(site.pages, 'description', ({ description }) => description, 'description'),
  ...repeated(site.faq, 'title', ({ title }) => title, 'question'),
  ...repeated(site.prescribers, 'name', ({ name }) => name, 'name'),
  ...repeatedOrder(site),
  ...relatedFaults(site),
  ...answerFaults(site),
  ...reviewFaults(site),
];
