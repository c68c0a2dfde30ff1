import { daysBetween, longDate } from '~/lib/dates';
import { faultIn, type Fault } from '~/content/fault';
import type { DataPath, YamlFile } from '~/content/yaml/yaml-file';
import type { Project } from '../project';

/** A date that has passed, or soon will. `id` names it for `npm run launch`; `isDue` says that it holds a launch back. */
export interface DueDate {
  readonly id: string;
  readonly isDue: boolean;
  readonly fault: Fault;
}

const warnBeforeReview = 60;
const warnBeforeLaw = 45;
const oldPrice = 180;
const oldHelpLine = 180;
const oldNews = 365;

const dateFault = (yaml: YamlFile, path: DataPath, message: string, fix: string): Fault =>
  faultIn(yaml, path, { rule: 'date', message, fix });

function* reviews({ site, today }: Project): Iterable<DueDate> {
  for (const { id, yaml, data } of site.pages) {
    if (!data) continue;
    const { nextReview, reviewedOn, writtenOn } = data;
    const left = daysBetween(today, nextReview);
    if (left <= warnBeforeReview)
      yield {
        id: `review-due:${id}`,
        isDue: left < 0,
        fault: dateFault(
          yaml,
          ['nextReview'],
          `the review of this page ${left < 0 ? 'was' : 'is'} due on ${longDate(nextReview)}`,
          'Read the page again with its sources, then set “reviewedBy”, “reviewedOn” and “nextReview”.',
        ),
      };
    if (reviewedOn && daysBetween(today, reviewedOn) > 0)
      yield {
        id: `review-future:${id}`,
        isDue: true,
        fault: dateFault(
          yaml,
          ['reviewedOn'],
          `the review date ${reviewedOn} has not come yet`,
          'Write the day the page was really checked.',
        ),
      };
    else if (reviewedOn && reviewedOn < writtenOn)
      yield {
        id: `review-older:${id}`,
        isDue: false,
        fault: dateFault(
          yaml,
          ['reviewedOn'],
          `the words were changed on ${longDate(writtenOn)}, after the review of ${longDate(reviewedOn)}`,
          'Have the page read again, then write the day of that reading.',
        ),
      };
  }
}

function* prices({ site: { prescribers, practice }, today }: Project): Iterable<DueDate> {
  const dated = [
    ...prescribers
      .filter(({ data }) => !data?.retired)
      .map(({ id, yaml, data }) => ({ id, yaml, asOf: data?.asOf, path: ['asOf'] })),
    { id: 'fees', yaml: practice.yaml, asOf: practice.data?.fees.asOf, path: ['fees', 'asOf'] },
  ];
  for (const { id, yaml, asOf, path } of dated) {
    const age = asOf === undefined ? 0 : daysBetween(asOf, today);
    if (asOf !== undefined && age > oldPrice)
      yield {
        id: `price:${id}`,
        isDue: true,
        fault: dateFault(
          yaml,
          path,
          `these prices were last checked on ${longDate(asOf)}, ${age} days ago`,
          'Check them, and set “asOf” to today.',
        ),
      };
  }
}

function* helpLines({ site: { helpLines: lines }, today }: Project): Iterable<DueDate> {
  for (const [id, { name, verifiedOn, source }] of Object.entries(lines.data ?? {}))
    if (verifiedOn === undefined || daysBetween(verifiedOn, today) > oldHelpLine)
      yield {
        id: `help-line:${id}`,
        isDue: true,
        fault: dateFault(
          lines.yaml,
          [id, 'verifiedOn'],
          verifiedOn === undefined
            ? `nobody has compared the number of “${name}” with its own page yet`
            : `the number of “${name}” was last compared on ${longDate(verifiedOn)}`,
          `Open ${source}, compare, and write today’s date.`,
        ),
      };
}

function* laws({ site: { legalDates }, today }: Project): Iterable<DueDate> {
  for (const [id, { ends, pages }] of Object.entries(legalDates.data ?? {})) {
    const left = daysBetween(today, ends);
    const paths = pages.map((page) => `content/pages/${page}.mdx`).join(', ');
    if (left <= warnBeforeLaw)
      yield {
        id: `legal:${id}`,
        isDue: left < 0,
        fault: dateFault(
          legalDates.yaml,
          [id, 'ends'],
          `a rule of law that the site speaks of ${left < 0 ? 'ended' : 'ends'} on ${longDate(ends)}`,
          `Find out what holds now, change ${paths}, then set “ends” anew or delete the entry.`,
        ),
      };
  }
}

function* news({ site: { practice }, today }: Project): Iterable<DueDate> {
  for (const [index, { date, until }] of (practice.data?.news ?? []).entries()) {
    const isOver = until !== undefined && until < today;
    if (isOver || (until === undefined && daysBetween(date, today) > oldNews))
      yield {
        id: `news:${index}`,
        isDue: false,
        fault: dateFault(
          practice.yaml,
          ['news', index, isOver ? 'until' : 'date'],
          isOver
            ? `this piece of news is no longer shown since ${longDate(until)}`
            : `this piece of news is of ${longDate(date)}`,
          'Delete the entry, or write a later day as “until” if it is to be shown.',
        ),
      };
  }
}

/** Everything that today's date makes a matter of attention. Never an error: an untouched checkout must not break overnight. */
export const dueDates = (project: Project): DueDate[] =>
  [reviews, prices, helpLines, laws, news].flatMap((find) => [...find(project)]);
