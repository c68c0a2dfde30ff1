import { daysBetween, longDate } from '~/lib/dates';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import type { Site } from '../site';
import type { DataPath, YamlFile } from '~/content/yaml/yaml-file';

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

/** Everything that today's date makes a matter of attention. Never an error: an untouched checkout must not break overnight. */
export function dueDates(site: Site, today: string): DueDate[] {
  const due: DueDate[] = [];
  const add = (
    id: string,
    isDue: boolean,
    yaml: YamlFile | undefined,
    path: DataPath,
    message: string,
    fix: string,
  ): void => {
    if (yaml)
      due.push({
        id,
        isDue,
        fault: faultAt(yaml.source, yaml.offsetOf(path), {
          level: 'warning',
          rule: 'date',
          message,
          fix,
        }),
      });
  };
  for (const { id, file, data } of site.pages) {
    if (!data) continue;
    const left = daysBetween(today, data.nextReview);
    const words =
      left < 0
        ? `the review of this page was due on ${longDate(data.nextReview)}`
        : `the review of this page is due on ${longDate(data.nextReview)}`;
    if (left <= warnBeforeReview)
      add(
        `review-due:${id}`,
        left < 0,
        file.frontmatter,
        ['nextReview'],
        words,
        'Read the page again with its sources, then set “reviewedOn” and “nextReview”.',
      );
    if (data.reviewedOn && daysBetween(today, data.reviewedOn) > 0)
      add(
        `review-future:${id}`,
        true,
        file.frontmatter,
        ['reviewedOn'],
        `the review date ${data.reviewedOn} has not come yet`,
        'Write the day the page was really checked.',
      );
  }
  const price = (id: string, asOf: string, yaml: YamlFile | undefined, path: DataPath): void => {
    const age = daysBetween(asOf, today);
    if (age > oldPrice)
      add(
        id,
        true,
        yaml,
        path,
        `these prices were last checked on ${longDate(asOf)}, ${age} days ago`,
        'Check them, and set “asOf” to today.',
      );
  };
  for (const { id, file, data } of site.prescribers)
    if (data && !data.retired) price(`price:${id}`, data.asOf, file.frontmatter, ['asOf']);
  const practice = site.records['content/site/practice.yaml'];
  if (practice?.fees.asOf)
    price('price:fees', practice.fees.asOf, site.yaml.get('content/site/practice.yaml'), [
      'fees',
      'asOf',
    ]);
  for (const [id, line] of Object.entries(site.records['content/site/help-lines.yaml'] ?? {})) {
    const isOld =
      line.verifiedOn === undefined || daysBetween(line.verifiedOn, today) > oldHelpLine;
    const words =
      line.verifiedOn === undefined
        ? `nobody has compared the number of “${line.name}” with its own page yet`
        : `the number of “${line.name}” was last compared on ${longDate(line.verifiedOn)}`;
    if (isOld)
      add(
        `help-line:${id}`,
        true,
        site.yaml.get('content/site/help-lines.yaml'),
        [id, 'verifiedOn'],
        words,
        `Open ${line.source}, compare, and write today’s date.`,
      );
  }
  for (const [id, rule] of Object.entries(site.records['content/site/legal-dates.yaml'] ?? {})) {
    const left = daysBetween(today, rule.ends);
    if (left <= warnBeforeLaw)
      add(
        `legal:${id}`,
        left < 0,
        site.yaml.get('content/site/legal-dates.yaml'),
        [id, 'ends'],
        `a rule of law that the site speaks of ${left < 0 ? 'ended' : 'ends'} on ${longDate(rule.ends)}`,
        `Find out what holds now, change ${rule.pages.map((page) => `content/pages/${page}.mdx`).join(', ')}, then set “ends” anew or delete the entry.`,
      );
  }
  return due;
}
