import { existsSync } from 'node:fs';
import { chromium as playwrightChromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Our own flags, not those of the npm package: its list has `--disable-web-security`, which would make the security tests worthless. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

/** The first Chromium found: PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, a system one, the one inside the npm package. */
export async function findChromium(): Promise<Launch> {
  const given = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  const found = [given, playwrightChromium.executablePath(), ...systemPaths].find(
    (path) => path && existsSync(path),
  );
  if (found) return { executablePath: found, args: flags };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...flags, '--headless=new'] };
}
