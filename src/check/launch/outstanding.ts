import { daysBetween } from '~/lib/dates';
import { previewReasons, type Outstanding } from '~/content/readiness';
import type { CheckResult } from '../check';
import type { LinkReport } from '../outside-links/report';

/** Days for which a check of the links to other sites holds. */
const linksHold = 30;

function previewItems({ site, screening }: CheckResult): Outstanding[] {
  const practice = site.practice.data;
  if (!practice) return [];
  const pages = site.pages.map(({ id, data }) => ({ ...data, id }));
  return previewReasons({ practice, pages, signOff: screening.signOff ?? 'unsigned' });
}

const brokenBounds = ({ faults }: CheckResult): Outstanding[] =>
  faults
    .filter(({ rule }) => rule === 'screening-visitor-bounds')
    .map(({ file, line, message, fix }) => ({
      id: `visitors:${line}`,
      message,
      fix: `${file}, line ${line}: ${fix}`,
    }));

function uncheckedLinks(report: LinkReport | undefined, today: string): Outstanding[] {
  if (!report)
    return [
      {
        id: 'links',
        message: 'the links to other sites were never checked',
        fix: 'Run: npm run links',
      },
    ];
  if (daysBetween(report.checkedOn, today) > linksHold)
    return [
      {
        id: 'links',
        message: `the links to other sites were last checked on ${report.checkedOn}`,
        fix: 'Run: npm run links',
      },
    ];
  return report.links
    .filter(({ state }) => state === 'dead')
    .map(({ url, files, note }) => ({
      id: `link:${url}`,
      message: `${url} does not answer (${note}); it stands in ${files.join(', ')}`,
      fix: 'Correct the address, or take the link out.',
    }));
}

/** Everything still to settle before the site may go public, whether waived or not. */
export function outstanding(
  result: CheckResult,
  links: LinkReport | undefined,
  today: string,
): Outstanding[] {
  const errors = result.faults.filter(({ level }) => level === 'error').length;
  return [
    ...(errors > 0
      ? [
          {
            id: 'check',
            message: `npm run check finds ${errors} ${errors === 1 ? 'error' : 'errors'}`,
            fix: 'Run: npm run check',
          },
        ]
      : []),
    ...previewItems(result),
    ...brokenBounds(result),
    ...result.due
      .filter(({ isDue }) => isDue)
      .map(({ id, fault }) => ({
        id,
        message: fault.message,
        fix: `${fault.file}, line ${fault.line}: ${fault.fix}`,
      })),
    ...uncheckedLinks(links, today),
  ];
}

/** A site that does not pass the check cannot be waived into the public. */
const neverWaived: ReadonlySet<string> = new Set(['check']);

export interface LaunchList {
  readonly open: readonly Outstanding[];
  readonly waived: readonly (Outstanding & { readonly reason: string })[];
  readonly unusedWaivers: readonly string[];
}

/** Sorts what is outstanding by whether the owner has given a written reason for it. */
export function sortByWaiver(
  all: readonly Outstanding[],
  waivers: Readonly<Record<string, string>>,
): LaunchList {
  const reasonFor = ({ id }: Outstanding): string | undefined =>
    neverWaived.has(id) ? undefined : waivers[id];
  return {
    open: all.filter((item) => reasonFor(item) === undefined),
    waived: all.flatMap((item) => {
      const reason = reasonFor(item);
      return reason === undefined ? [] : [{ ...item, reason }];
    }),
    unusedWaivers: Object.keys(waivers).filter((id) => !all.some((item) => item.id === id)),
  };
}
