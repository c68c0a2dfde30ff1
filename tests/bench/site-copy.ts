import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../support/serve';

const floorPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="A page with one line."><title>Hello</title><h1>Hello, world</h1></html>';

/** The address of the page with one line, which pages are measured beside. */
export const floor = '/hello-world/';

export interface SiteCopy {
  readonly folder: string;
  readonly origin: string;
  readonly remove: () => void;
}

/** Serves a copy of the built site, with the page of one line in it. */
export async function serveCopy(): Promise<SiteCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-bench-'));
  cpSync('dist', folder, { recursive: true });
  mkdirSync(join(folder, floor));
  writeFileSync(join(folder, floor, 'index.html'), floorPage);
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
  const { origin, close } = await serve(folder);
  return {
    folder,
    origin,
    remove: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
