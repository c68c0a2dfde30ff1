import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newResponder, type DeskOptions } from './responder';
import type { Reply } from './reply';
import type { Beside } from './views/preview';

/** A page that waits for the site keeps its policy when the site has come: any port of this computer may be that. */
const frames = ({ origin, isComing }: Beside): string =>
  origin ?? (isComing ? 'http://localhost:* http://127.0.0.1:*' : "'none'");

const headers = (beside: Beside): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; frame-src ${frames(beside)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});

function send(response: ServerResponse, beside: Beside, reply: Reply): void {
  const { status, type = 'text/plain; charset=utf-8', body = '', location, cookie } = reply;
  response.writeHead(status, {
    ...headers(beside),
    'content-type': type,
    ...(location === undefined ? {} : { location }),
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(body);
}

const broken: Reply = {
  status: 500,
  body: 'Something went wrong on the desk, and nothing more was saved. The terminal says what it was.\n',
};

/** Listens on this computer alone, at the first port of these that is free; 0 is any. */
const listen = (server: Server, [port = 0, ...others]: readonly number[]): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && others.length > 0
        ? listen(server, others).then(resolve, reject)
        : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

export interface RunningDesk {
  /** What to open in a browser, once. */
  readonly address: string;
  readonly stop: () => void;
}

export async function startDesk(
  options: DeskOptions,
  ports: readonly number[],
): Promise<RunningDesk> {
  const server = createServer();
  const responder = newResponder(`127.0.0.1:${await listen(server, ports)}`, options);
  server.on('request', (request, response) => {
    responder.to(request).then(
      (reply) => send(response, { origin: options.origin(), isComing: options.isComing() }, reply),
      (error: unknown) => {
        options.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
        send(response, { origin: undefined, isComing: false }, broken);
      },
    );
  });
  return {
    address: responder.address,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
