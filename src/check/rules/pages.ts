import { faultIn, type Fault } from '~/content/fault';
import { yearsAfter } from '~/lib/dates';
import type { YamlFile } from '~/content/yaml/yaml-file';
import type { Project } from '../project';

interface Record<Data> {
  readonly path: string;
  readonly yaml: YamlFile;
  readonly data: Data | undefined;
}

function* repeated<Data>(
  records: readonly Record<Data>[],
  field: string,
  valueOf: (data: Data) => string,
  what = field,
): Iterable<Fault> {
  const seen = new Map<string, string>();
  for (const { path, yaml, data } of records) {
    if (!data) continue;
    const value = valueOf(data).toLowerCase().replace(/\s+/g, ' ').trim();
    const first = seen.get(value);
    if (first === undefined) seen.set(value, path);
    else
      yield faultIn(yaml, [field], {
        rule: 'repeated',
        message: `${first} has the same ${what}`,
        fix: 'Change one of them, so that readers and search engines can tell the two apart.',
      });
  }
}

/** What readers tell records by is not said of two. */
export function* checkRepeated({ site: { pages, faq, prescribers } }: Project): Iterable<Fault> {
  yield* repeated(pages, 'title', ({ title }) => title);
  yield* repeated(pages, 'description', ({ description }) => description);
  yield* repeated(faq, 'title', ({ title }) => title, 'question');
  yield* repeated(prescribers, 'name', ({ name }) => name);
  const place = 'place (topic and order)';
  for (const fault of repeated(faq, 'order', ({ topic, order }) => `${topic} ${order}`, place))
    yield { ...fault, level: 'warning' };
}

export function* checkRelated({ site }: Project): Iterable<Fault> {
  for (const { id, yaml, data } of site.pages)
    for (const [index, page] of (data?.related ?? []).entries())
      if (page === id)
        yield faultIn(yaml, ['related', index], {
          rule: 'related',
          message: 'the page names itself as related',
          fix: 'Delete it from the list.',
        });
}

/** The next review comes after the last one, and not too late. */
export function* checkReviews({ site }: Project): Iterable<Fault> {
  for (const { yaml, data } of site.pages) {
    if (!data) continue;
    const { nextReview, reviewedOn, writtenOn } = data;
    const last = reviewedOn ?? writtenOn;
    const latest = yearsAfter(last, 3);
    if (nextReview <= last)
      yield faultIn(yaml, ['nextReview'], {
        rule: 'review-date',
        message: `the next review (${nextReview}) is not after the last one (${last})`,
        fix: 'Write a later day: one year on for risks, prices and help, two or three for the rest.',
      });
    else if (nextReview > latest)
      yield faultIn(yaml, ['nextReview'], {
        level: 'warning',
        rule: 'review-date',
        message: 'the next review is more than three years away',
        fix: `Write ${latest} or earlier.`,
      });
  }
}
