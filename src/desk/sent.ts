import type { IncomingMessage } from 'node:http';

/** Bytes that a form may send. A review of every page is far below. */
const most = 256 * 1024;

/** What a form sent; nothing where that is too much. */
export async function sentIn(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const pieces: Buffer[] = [];
  let size = 0;
  // The rest is left unread, and the connection open for the answer.
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) return undefined;
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
