import { faultIn, type Fault, type Finding } from '~/content/fault';
import type { Project } from '../project';
import { addressesOf } from './addresses';
import { targetFinding } from './link-target';

const finding = (message: string, fix: string): Finding => ({ rule: 'redirect', message, fix });

/** The addresses that one leads over, itself first; the last is no old address any more, unless they go in a circle. */
function wayFrom(from: string, targets: ReadonlyMap<string, string>): string[] {
  const way = [from];
  for (let to = targets.get(from); to !== undefined; to = targets.get(to)) {
    way.push(to);
    if (way.indexOf(to) < way.length - 1) break;
  }
  return way;
}

/** An old address leads to a page that is there, at once, and no page is hidden by it. */
export function* checkRedirects(project: Project): Iterable<Fault> {
  const { site, downloads } = project;
  const { yaml, data } = site.practice;
  const redirects = data?.redirects ?? [];
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const pages = addressesOf(site);
  for (const [index, { from, to }] of redirects.entries()) {
    const at = (field: string, found: Finding): Fault =>
      faultIn(yaml, ['redirects', index, field], found);
    if (pages.has(from) || downloads.has(from))
      yield at(
        'from',
        finding(
          `there still is a page at “${from}”, which nobody could open any more`,
          'Delete this entry, or take the page away first.',
        ),
      );
    else if (redirects.findIndex((other) => other.from === from) < index)
      yield at('from', finding(`“${from}” is redirected twice`, 'Delete one of the two entries.'));
    const way = wayFrom(from, targets);
    const end = way.at(-1) ?? to;
    if (way.indexOf(end) < way.length - 1)
      yield at(
        'to',
        finding(
          `these redirects lead in a circle: ${way.join(' → ')}`,
          'Write the address of a page that is there, such as /fees/.',
        ),
      );
    else if (way.length > 2)
      yield at('to', finding(`“${to}” is an old address too, and leads on`, `Write “${end}”.`));
    else {
      const missing = targetFinding(to, '/', project);
      if (missing) yield at('to', { ...missing, rule: 'redirect' });
    }
  }
}
