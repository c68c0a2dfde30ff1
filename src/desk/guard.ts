import { timingSafeEqual } from 'node:crypto';

/** What a browser said of itself when it asked for something. */
export interface Asked {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`; old browsers do not send it. */
  readonly from: string | undefined;
  readonly contentType: string | undefined;
  /** Whether a file may come with the form. */
  readonly takesFile: boolean;
}

export interface Refusal {
  readonly status: number;
  readonly why: string;
}

/** Typed into the bar, or from a page of ours. */
const ownSites: ReadonlySet<string | undefined> = new Set([undefined, 'none', 'same-origin']);

/** No name but the number of this computer itself: a name could be made to lead here by someone else. */
export function refusal(asked: Asked, host: string): Refusal | undefined {
  const { method, origin, from, contentType, takesFile } = asked;
  if (asked.host !== host)
    return { status: 421, why: `The desk answers at http://${host}/ alone.` };
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return { status: 405, why: 'The desk does not know this kind of request.' };
  if (!ownSites.has(from) || (origin !== undefined && origin !== `http://${host}`))
    return { status: 403, why: 'Another site asked for this. Nothing was done.' };
  if (method !== 'POST') return undefined;
  if (origin === undefined || from === 'none')
    return { status: 403, why: 'This did not come from a page of the desk. Nothing was done.' };
  const form = takesFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  if (contentType?.split(';')[0] !== form)
    return { status: 415, why: 'The desk reads forms alone.' };
  return undefined;
}

/** Whether two secrets are the same, in a time that tells nothing about them. */
export function isSame(one: string | null | undefined, other: string): boolean {
  if (typeof one !== 'string' || one.length !== other.length) return false;
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
