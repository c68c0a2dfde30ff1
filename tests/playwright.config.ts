import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium';

const port = 4322;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../reports/playwright',
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
    command: `npx http-server dist -a localhost -p ${port} -c-1 -d false --silent`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
