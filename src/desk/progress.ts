import type { CheckResult } from '~/check/check';
import { outstanding, sortByWaiver } from '~/check/launch/outstanding';
import type { LinkReport } from '~/check/outside-links/report';
import type { Project } from '~/check/project';
import { dueDates } from '~/check/rules/dates';
import type { Outstanding } from '~/content/readiness';
import { fieldAt } from '~/content/schema-fields';
import { facts, practiceSchema, type Practice } from '~/content/schema/practice';
import type { Site } from '~/content/site';

/** How far a site is on its way to the public. */
export interface Progress {
  readonly open: readonly Outstanding[];
  readonly waived: readonly (Outstanding & { readonly reason: string })[];
  /** Everything that has to be settled for this site, settled or not. */
  readonly all: number;
}

/** The practice before its owner said anything: what may be empty is. */
function unsaid(practice: Practice): Practice {
  const empty = structuredClone(practice) as Practice & Record<string, unknown>;
  for (const { id } of facts) {
    const path = id.split('.');
    const field = fieldAt(practiceSchema, path) as
      { safeParse: (value: unknown) => { success: boolean; data?: unknown } } | undefined;
    const nothing = ['', []].map((value) => field?.safeParse(value)).find((read) => read?.success);
    const holder = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, empty);
    if (nothing) holder[path.at(-1) ?? ''] = nothing.data;
  }
  return empty;
}

/** The same site as if nothing had been filled in, reviewed or compared yet. */
const untouched = (site: Site): Site => ({
  ...site,
  practice: {
    ...site.practice,
    data: site.practice.data && unsaid(site.practice.data),
  },
  pages: site.pages.map((page) => ({
    ...page,
    data: page.data && { ...page.data, reviewedBy: undefined },
  })),
  helpLines: {
    ...site.helpLines,
    data:
      site.helpLines.data &&
      Object.fromEntries(
        Object.entries(site.helpLines.data).map(([id, line]) => [
          id,
          { ...line, verifiedOn: undefined },
        ]),
      ),
  },
});

/** What is open, and how much there was to do: all that would be open if nobody had done anything. */
export function progressOf(
  result: CheckResult,
  links: LinkReport | undefined,
  given: Omit<Project, 'site'>,
): Progress {
  const { today } = given;
  const now = outstanding(result, links, today);
  const { open, waived } = sortByWaiver(now, result.site.waivers.data ?? {});
  const site = untouched(result.site);
  const before = outstanding(
    {
      faults: [],
      site,
      screening: { ...result.screening, signOff: 'unsigned' },
      due: dueDates({ ...given, site }),
    },
    undefined,
    today,
  );
  return { open, waived, all: new Set([...now, ...before].map(({ id }) => id)).size };
}
