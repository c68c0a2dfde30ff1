import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium';

const port = 4323;

/** The built site as the real host serves it: `dist/_headers` read by Cloudflare's own engine, on this machine, offline. */
export default defineConfig({
  testDir: './edge',
  outputDir: '../reports/playwright-edge',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: await findChromium(),
    trace: 'off',
  },
  webServer: {
    command: `npx wrangler dev --config src/build/wrangler.jsonc --ip 127.0.0.1 --port ${port} --show-interactive-dev-session=false`,
    cwd: '..',
    env: { WRANGLER_SEND_METRICS: 'false', CI: '1' },
    url: `http://localhost:${port}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
