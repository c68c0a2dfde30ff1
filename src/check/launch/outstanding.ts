import { daysBetween } from '~/lib/dates';
import { countText } from '~/lib/numbers';
import type { Fault } from '~/content/fault';
import { kindOf } from '~/content/pages';
import { previewReasons, type Outstanding } from '~/content/readiness';
import type { CheckResult } from '../check';
import { addressesOf } from '../rules/addresses';
import type { LinkReport } from '../outside-links/report';

/** Days for which a check of the links to other sites holds. */
const linksHold = 30;

function* uncheckedLinks(report: LinkReport | undefined, today: string): Iterable<Outstanding> {
  const again = { id: 'links', fix: 'Run: npm run links' };
  if (!report) yield { ...again, message: 'the links to other sites were never checked' };
  else if (daysBetween(report.checkedOn, today) > linksHold)
    yield {
      ...again,
      message: `the links to other sites were last checked on ${report.checkedOn}`,
    };
  else
    for (const { url, files, note } of report.links.filter(({ state }) => state === 'dead'))
      yield {
        id: `link:${url}`,
        message: `${url} does not answer (${note}); it stands in ${files.join(', ')}`,
        fix: 'Correct the address, or take the link out.',
      };
}

/** Pages that readers can open now, and could not open in the next version. */
function* lostPages(
  site: CheckResult['site'],
  report: LinkReport | undefined,
): Iterable<Outstanding> {
  const pages = addressesOf(site);
  const moved = new Set(site.practice.data?.redirects.map(({ from }) => from));
  for (const address of report?.published ?? [])
    if (!pages.has(address) && !moved.has(address))
      yield {
        id: `moved:${address}`,
        message: `the public site has a page at ${address}, and this version has none: links to it would find nothing`,
        fix: `Add the entry { from: ${address}, to: … } to “redirects” in ${site.practice.path}, with the page that stands in for it.`,
      };
}

/** The bound that a fault is about, by its name: its line changes with each note above it. */
function boundAt({ visitors: { yaml, data } }: CheckResult['site'], fault: Fault): string {
  const names = Object.keys(data?.bounds ?? {});
  const placeOf = (name: string) => yaml.source.placeAt(yaml.offsetOf(['bounds', name]));
  return (
    names.find((name) => {
      const { line, column } = placeOf(name);
      return line === fault.line && column === fault.column;
    }) ?? ''
  );
}

function* everythingOutstanding(
  { faults, site, screening, due }: CheckResult,
  links: LinkReport | undefined,
  today: string,
): Iterable<Outstanding> {
  const errors = faults.filter(({ level }) => level === 'error').length;
  if (errors > 0)
    yield {
      id: 'check',
      message: `npm run check finds ${countText(errors, 'error')}`,
      fix: 'Run: npm run check',
    };
  if (site.practice.data)
    yield* previewReasons({
      practice: site.practice.data,
      pages: site.pages.map((page) => ({ ...page.data, kind: kindOf(page), id: page.id })),
      signOff: screening.signOff ?? 'unsigned',
    });
  for (const fault of faults)
    if (fault.rule === 'screening-visitor-bounds') {
      const { file, line, message, fix } = fault;
      yield {
        id: `visitors:${boundAt(site, fault)}`,
        message,
        fix: `${file}, line ${line}: ${fix}`,
      };
    }
  for (const { id, fault } of due.filter(({ isDue }) => isDue))
    yield {
      id,
      message: fault.message,
      fix: `${fault.file}, line ${fault.line}: ${fault.fix}`,
    };
  yield* lostPages(site, links);
  yield* uncheckedLinks(links, today);
}

/** Everything still to settle before the site may go public, whether waived or not. */
export const outstanding = (...found: Parameters<typeof everythingOutstanding>): Outstanding[] => [
  ...everythingOutstanding(...found),
];

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
