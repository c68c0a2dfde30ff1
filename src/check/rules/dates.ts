import { daysBetween, longDate } from '~/lib/dates';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
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

interface Place {
  readonly yaml: YamlFile;
  readonly path: DataPath;
}

const due = (
  id: string,
  isDue: boolean,
  { yaml, path }: Place,
  message: string,
  fix: string,
): DueDate => ({
  id,
  isDue,
  fault: faultAt(yaml.source, yaml.offsetOf(path), { rule: 'date', message, fix }),
});

const reviews = ({ site, today }: Project): DueDate[] =>
  site.pages.flatMap(({ id, yaml, data }) => {
    if (!data) return [];
    const { nextReview, reviewedOn } = data;
    const left = daysBetween(today, nextReview);
    const soon =
      left <= warnBeforeReview
        ? [
            due(
              `review-due:${id}`,
              left < 0,
              { yaml, path: ['nextReview'] },
              `the review of this page ${left < 0 ? 'was' : 'is'} due on ${longDate(nextReview)}`,
              'Read the page again with its sources, then set “reviewedOn” and “nextReview”.',
            ),
          ]
        : [];
    return reviewedOn && daysBetween(today, reviewedOn) > 0
      ? [
          ...soon,
          due(
            `review-future:${id}`,
            true,
            { yaml, path: ['reviewedOn'] },
            `the review date ${reviewedOn} has not come yet`,
            'Write the day the page was really checked.',
          ),
        ]
      : soon;
  });

function price(id: string, asOf: string | undefined, today: string, place: Place): DueDate[] {
  const age = asOf === undefined ? 0 : daysBetween(asOf, today);
  return asOf !== undefined && age > oldPrice
    ? [
        due(
          id,
          true,
          place,
          `these prices were last checked on ${longDate(asOf)}, ${age} days ago`,
          'Check them, and set “asOf” to today.',
        ),
      ]
    : [];
}

const prices = ({ site: { prescribers, practice }, today }: Project): DueDate[] => [
  ...prescribers.flatMap(({ id, yaml, data }) =>
    data?.retired ? [] : price(`price:${id}`, data?.asOf, today, { yaml, path: ['asOf'] }),
  ),
  ...price('price:fees', practice.data?.fees.asOf, today, {
    yaml: practice.yaml,
    path: ['fees', 'asOf'],
  }),
];

const helpLines = ({ site: { helpLines: file }, today }: Project): DueDate[] =>
  Object.entries(file.data ?? {}).flatMap(([id, { name, verifiedOn, source }]) =>
    verifiedOn !== undefined && daysBetween(verifiedOn, today) <= oldHelpLine
      ? []
      : [
          due(
            `help-line:${id}`,
            true,
            { yaml: file.yaml, path: [id, 'verifiedOn'] },
            verifiedOn === undefined
              ? `nobody has compared the number of “${name}” with its own page yet`
              : `the number of “${name}” was last compared on ${longDate(verifiedOn)}`,
            `Open ${source}, compare, and write today’s date.`,
          ),
        ],
  );

const laws = ({ site: { legalDates: file }, today }: Project): DueDate[] =>
  Object.entries(file.data ?? {}).flatMap(([id, { ends, pages }]) => {
    const left = daysBetween(today, ends);
    const paths = pages.map((page) => `content/pages/${page}.mdx`).join(', ');
    return left > warnBeforeLaw
      ? []
      : [
          due(
            `legal:${id}`,
            left < 0,
            { yaml: file.yaml, path: [id, 'ends'] },
            `a rule of law that the site speaks of ${left < 0 ? 'ended' : 'ends'} on ${longDate(ends)}`,
            `Find out what holds now, change ${paths}, then set “ends” anew or delete the entry.`,
          ),
        ];
  });

/** Everything that today's date makes a matter of attention. Never an error: an untouched checkout must not break overnight. */
export const dueDates = (project: Project): DueDate[] => [
  ...reviews(project),
  ...prices(project),
  ...helpLines(project),
  ...laws(project),
];
