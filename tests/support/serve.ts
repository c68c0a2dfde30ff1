import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain',
};
const compressible = new Set(['.html', '.js', '.json', '.svg', '.webmanifest', '.txt']);

export interface Server {
  readonly origin: string;
  readonly close: () => void;
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/**
 * Serves a folder as a host does: each file compressed once and kept, so that no visit waits for it (a long page takes
 * a fifth of a second), and nothing else that could cost or save time.
 *
 * @param alter what to make of the text of a page.
 */
export async function serve(
  folder: string,
  alter: (html: string) => string = (html) => html,
): Promise<Server> {
  const answers = new Map<string, Promise<Answer>>();
  const prepare = async (file: string): Promise<Answer> => {
    const content = await readFile(join(folder, file));
    const ending = extname(file);
    const type = { 'content-type': types[ending] ?? 'application/octet-stream' };
    const body = ending === '.html' ? alter(String(content)) : content;
    if (!compressible.has(ending)) return { headers: type, body };
    return { headers: { ...type, 'content-encoding': 'br' }, body: brotliCompressSync(body) };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const answer = answers.get(file) ?? prepare(file);
    answers.set(file, answer);
    answer.then(
      ({ headers, body }) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
