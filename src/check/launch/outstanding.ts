import { daysBetween } from '~/lib/dates';
import { factText } from '~/lib/facts';
import { facts, optionalFacts } from '~/schema/practice';
import type { CheckResult } from '../check';
import type { LinkReport } from '../outside-links/report';
import type { Site } from '../site';

/** One thing that stands between this checkout and a public site. */
export interface Outstanding {
  /** The name that a waiver uses, such as `fact:phone`. */
  readonly id: string;
  readonly message: string;
  readonly fix: string;
}

const practiceFile = 'content/site/practice.yaml';

/** Pages that say nothing a clinician would have to check. */
const plainPages: ReadonlySet<string> = new Set(['search', 'not-found', 'questions', 'self-screen/print']);

const linksHold = 30;

function unsetFacts(site: Site): Outstanding[] {
  const practice = site.records[practiceFile];
  if (!practice) return [];
  const isSet = (id: string): boolean => (id === 'therapists' ? practice.therapists.length > 0 : factText(practice, id) !== undefined);
  return facts.filter(({ id }) => !optionalFacts.has(id) && !isSet(id)).map(({ id, description }) => ({
    id: `fact:${id}`, message: `“${id}” is not filled in (${description})`, fix: `Fill it in, in ${practiceFile}.`,
  }));
}

const sampleNumber = /^\+1\d{3}55501\d\d$|^\+1555\d{7}$/;

function sampleValues(site: Site): Outstanding[] {
  const phone = site.records[practiceFile]?.phone;
  return phone && sampleNumber.test(phone) ? [{ id: 'sample:phone', message: `the phone number ${phone} is an invented one`, fix: `Write your own, in ${practiceFile}.` }] : [];
}

const unreviewedPages = (site: Site): Outstanding[] => site.pages.filter(({ id, data }) => !plainPages.has(id) && !data?.reviewedBy).map(({ id, file }) => ({
  id: `review:${id}`, message: `${file.source.file} has not been checked by a clinician`, fix: 'Let a licensed clinician read it, then fill in “reviewedBy” and “reviewedOn”.',
}));

function unsignedScreening({ screening }: CheckResult): Outstanding[] {
  if (screening.signOff === 'signed') return [];
  const message = screening.signOff === 'changed' ? 'the self-screen has changed since a clinician signed it off' : 'no clinician has signed off the self-screen';
  return [{ id: 'review:self-screen-rules', message, fix: 'Let a licensed clinician read content/screening/ and fill in content/screening/sign-off.yaml.' }];
}

function uncheckedLinks(report: LinkReport | undefined, today: string): Outstanding[] {
  if (!report) return [{ id: 'links', message: 'the links to other sites were never checked', fix: 'Run: npm run links' }];
  if (daysBetween(report.checkedOn, today) > linksHold) return [{ id: 'links', message: `the links to other sites were last checked on ${report.checkedOn}`, fix: 'Run: npm run links' }];
  return report.links.filter(({ state }) => state === 'dead').map(({ url, files, note }) => ({
    id: `link:${url}`, message: `${url} does not answer (${note}); it stands in ${files.join(', ')}`, fix: 'Correct the address, or take the link out.',
  }));
}

/** Everything still to settle before the site may go public, whether waived or not. */
export function outstanding(result: CheckResult, links: LinkReport | undefined, today: string): Outstanding[] {
  const errors = result.problems.filter(({ level }) => level === 'error').length;
  return [
    ...(errors > 0 ? [{ id: 'check', message: `npm run check finds ${errors} ${errors === 1 ? 'error' : 'errors'}`, fix: 'Run: npm run check' }] : []),
    ...unsetFacts(result.site),
    ...sampleValues(result.site),
    ...unreviewedPages(result.site),
    ...unsignedScreening(result),
    ...result.due.filter(({ isDue }) => isDue).map(({ id, problem }) => ({ id, message: problem.message, fix: `${problem.file}, line ${problem.line}: ${problem.fix}` })),
    ...uncheckedLinks(links, today),
  ];
}

/** A site that does not pass the check cannot be waived into the public. */
const neverWaived: ReadonlySet<string> = new Set(['check']);

export interface LaunchList { readonly open: readonly Outstanding[]; readonly waived: readonly (Outstanding & { readonly reason: string })[]; readonly unusedWaivers: readonly string[] }

/** Sorts what is outstanding by whether the owner has given a written reason for it. */
export function sortByWaiver(all: readonly Outstanding[], waivers: Readonly<Record<string, string>>): LaunchList {
  const reasonFor = ({ id }: Outstanding): string | undefined => (neverWaived.has(id) ? undefined : waivers[id]);
  return {
    open: all.filter((item) => reasonFor(item) === undefined),
    waived: all.flatMap((item) => { const reason = reasonFor(item); return reason === undefined ? [] : [{ ...item, reason }]; }),
    unusedWaivers: Object.keys(waivers).filter((id) => !all.some((item) => item.id === id)),
  };
}
