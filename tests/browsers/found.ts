import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { openFirefox } from './firefox';
import { openWebKit } from './webkit';
import type { BrowserWindow } from './window';

export interface Browser {
  readonly name: string;
  /** Undefined where this machine has no such browser. */
  readonly open: (() => Promise<BrowserWindow>) | undefined;
}

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

function findFirefox(): string | undefined {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox-esr') ?? onPath('firefox') ?? (existsSync(mac) ? mac : undefined);
}

/** The browser beside the library, in a folder that names the version and often the processor, where all it needs is there. */
function findWebKit(): string | undefined {
  if (!onPath('WebKitWebDriver') || !onPath('xvfb-run')) return undefined;
  return globSync('/usr/{lib,libexec}/{webkit,*/webkit}*/MiniBrowser')[0];
}

const firefoxPath = findFirefox();
const webKitPath = findWebKit();

export const firefox: Browser = {
  name: 'Firefox',
  open: firefoxPath ? () => openFirefox(firefoxPath) : undefined,
};

export const webKit: Browser = {
  name: 'WebKit',
  open: webKitPath ? () => openWebKit(webKitPath) : undefined,
};
