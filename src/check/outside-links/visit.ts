import type { CheckedLink } from './report';

const patience = 15_000;
const atOnce = 6;

/** Answers that say the page is gone, and not merely that a program was not welcome. */
const gone: ReadonlySet<number> = new Set([404, 410]);

type Outcome = Pick<CheckedLink, 'state' | 'note'>;

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(patience),
    headers: { accept: 'text/html,*/*' },
  });
  await response.body?.cancel();
  return response;
}

/** Asks for one page, politely: without its contents first. */
async function visit(url: string): Promise<Outcome> {
  try {
    const first = await ask(url, 'HEAD');
    const { status, ok } = first.ok ? first : await ask(url, 'GET');
    if (ok) return { state: 'works', note: `answered ${status}` };
    return { state: gone.has(status) ? 'dead' : 'unsure', note: `answered ${status}` };
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error && 'code' in error.cause
        ? String(error.cause.code)
        : '';
    const isUnknown = cause === 'ENOTFOUND';
    return { state: isUnknown ? 'dead' : 'unsure', note: isUnknown ? 'no such site' : 'no answer' };
  }
}

/** Visits all, a few at a time, in the order given. */
export async function visitAll(
  links: ReadonlyMap<string, readonly string[]>,
  visitOne = visit,
): Promise<CheckedLink[]> {
  const queue = [...links];
  const checked: CheckedLink[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [url, files] = next;
      checked.push({ url, files: [...files], ...(await visitOne(url)) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return checked.sort((one, other) => one.url.localeCompare(other.url));
}

/** With no network every address looks dead; such a run says nothing about the links. */
export const isOffline = (checked: readonly CheckedLink[]): boolean =>
  checked.length > 0 &&
  checked.every(({ note }) => note === 'no such site' || note === 'no answer');
