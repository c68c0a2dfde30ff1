import { randomBytes } from 'node:crypto';
import { isSame } from './guard';

const secret = (): string => randomBytes(24).toString('base64url');

/** One start of the desk: a key opens it once, and what the browser then carries holds until the desk stops. */
export interface Session {
  /** The address to open, with a key that was not used yet. */
  readonly address: () => string;
  /** What the browser has to carry from now on, for the right key; nothing for any other. */
  readonly open: (key: string | null) => string | undefined;
  readonly isOpenTo: (cookies: string | undefined) => boolean;
}

export function newSession(host: string): Session {
  const token = secret();
  // Cookies do not part by port; a name of its own keeps two desks apart.
  const name = `desk-${host.replace(/\D/g, '-')}`;
  let key = secret();
  return {
    address: () => `http://${host}/open?key=${key}`,
    open: (tried) => {
      if (!isSame(tried, key)) return undefined;
      key = secret();
      return `${name}=${token}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isOpenTo: (cookies) =>
      (cookies ?? '')
        .split('; ')
        .some(
          (cookie) => cookie.startsWith(`${name}=`) && isSame(cookie.slice(name.length + 1), token),
        ),
  };
}
