import type { PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from './chromium';

const launchOptions = await findChromium();

/** What both kinds of browser test share: those in `folder` run against a server of the built site on `port`. */
export const browserTests = (folder: string, port: number) =>
  ({
    testDir: `./${folder}`,
    outputDir: `../reports/playwright-${folder}`,
    fullyParallel: true,
    forbidOnly: Boolean(process.env['CI']),
    workers: 2,
    reporter: [['list']],
    timeout: 60_000,
    use: { baseURL: `http://localhost:${port}`, launchOptions, trace: 'off' },
  }) satisfies PlaywrightTestConfig;

/** The built site as files, on `port`. */
export const fileServer = (port: number) =>
  ({
    command: `npx http-server dist -a localhost -p ${port} -c-1 -d false --silent`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  }) satisfies PlaywrightTestConfig['webServer'];
