import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { newDesk } from './desk';
import { refusal, type Refusal } from './guard';
import { photoPaths } from './photos/place';
import type { Reply } from './reply';
import { replyTo } from './routes';
import { sentIn } from './sent';
import { newSession } from './session';
import { style } from './style';

export interface DeskOptions {
  /** The folder whose `content/` is edited. */
  readonly root: string;
  /** As `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Where the site is shown while it is edited; nothing while it is not. */
  readonly origin: () => string | undefined;
  /** Whether it is still to be shown there. */
  readonly isComing: () => boolean;
  /** Tells whoever sits at the terminal. */
  readonly say: (words: string) => void;
}

const script = readFileSync(new URL('in-browser.js', import.meta.url), 'utf8');

const assets: Readonly<Record<string, Reply>> = {
  '/desk.css': { status: 200, type: 'text/css; charset=utf-8', body: style },
  '/desk.js': { status: 200, type: 'text/javascript; charset=utf-8', body: script },
};

const refused = ({ status, why }: Refusal): Reply => ({ status, body: `${why}\n` });

const notOpen: Refusal = {
  status: 403,
  why: 'This page opens with the address in the terminal alone. An address works once; if that was used before, there is a new one there now.',
};

const tooMuch: Refusal = {
  status: 413,
  why: 'This is more than a form of the desk can hold. Nothing was saved.',
};

/** One request after the other, each looked at before anything is done for it. */
export interface Responder {
  readonly address: string;
  readonly to: (request: IncomingMessage) => Promise<Reply>;
}

export function newResponder(
  host: string,
  { root, today, origin, isComing, say }: DeskOptions,
): Responder {
  const desk = newDesk(root, today);
  const session = newSession(host);
  /** The key is gone from the address once it has opened the desk. */
  const open = (key: string | null): Reply => {
    const cookie = session.open(key);
    if (cookie !== undefined) return { status: 303, location: '/', cookie };
    say(
      `An address was tried that does not open the desk, or not any more. This one does:\n${session.address()}`,
    );
    return refused(notOpen);
  };
  const to = async (request: IncomingMessage): Promise<Reply> => {
    const { method = '', headers, url = '' } = request;
    const [path = '', query = ''] = url.split('?');
    const takesFile = path.startsWith(photoPaths);
    const found = refusal(
      {
        method,
        host: headers.host,
        origin: headers.origin,
        from: headers['sec-fetch-site'],
        contentType: headers['content-type'],
        takesFile,
      },
      host,
    );
    if (found) return refused(found);
    if (path === '/open') return open(new URLSearchParams(query).get('key'));
    if (!session.isOpenTo(headers.cookie)) return refused(notOpen);
    const asset = assets[path];
    if (asset) return asset;
    const sent = method === 'POST' ? await sentIn(request, takesFile) : undefined;
    if (method === 'POST' && !sent) return refused(tooMuch);
    return replyTo(desk, {
      path,
      sent: sent?.fields,
      file: sent?.file,
      origin: origin(),
      isComing: isComing(),
    });
  };
  return { address: session.address(), to };
}
