import type { IncomingMessage } from 'node:http';

/** Bytes that a form may send. A review of every page is far below. */
const mostBytes = 256 * 1024;
/** Above what a photo may have, so that it can be told why it is too large. */
const mostWithFile = 64 * 1024 * 1024;

/** A file that was chosen in a form. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a form sent. */
export interface Sent {
  readonly fields: URLSearchParams;
  readonly file?: SentFile;
}

async function bytesIn(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const pieces: Buffer[] = [];
  let size = 0;
  // The rest is left unread, and the connection open for the answer.
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** A form with a file in it; an empty one where it cannot be read as such. */
async function partsOf(bytes: Buffer, type: string): Promise<Sent> {
  const body = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  const form = await body.formData().catch(() => new FormData());
  const fields = new URLSearchParams();
  let file: SentFile | undefined;
  for (const [name, value] of form)
    if (typeof value === 'string') fields.append(name, value);
    else if (value.size > 0)
      file = { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
  return { fields, ...(file && { file }) };
}

/** What a form sent; nothing where that is too much. */
export async function sentIn(
  request: IncomingMessage,
  takesFile: boolean,
): Promise<Sent | undefined> {
  const bytes = await bytesIn(request, takesFile ? mostWithFile : mostBytes);
  if (!bytes) return undefined;
  return takesFile
    ? partsOf(bytes, request.headers['content-type'] ?? '')
    : { fields: new URLSearchParams(bytes.toString('utf8')) };
}
