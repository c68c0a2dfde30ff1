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

/**
 * Serves a folder as a host does: compressed, and nothing else that could cost or save time.
 *
 * @param alter what to make of the text of a page.
 */
export async function serve(
  folder: string,
  alter: (html: string) => string = (html) => html,
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const ending = extname(file);
    readFile(join(folder, file)).then(
      (content) => {
        const squeezed = compressible.has(ending);
        const sent = ending === '.html' ? alter(String(content)) : content;
        response.writeHead(200, {
          'content-type': types[ending] ?? 'application/octet-stream',
          ...(squeezed ? { 'content-encoding': 'br' } : {}),
        });
        response.end(squeezed ? brotliCompressSync(sent) : sent);
      },
      () => {
        response.writeHead(404).end();
      },
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
