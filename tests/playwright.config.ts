import { defineConfig } from '@playwright/test';
import { browserTests } from './support/browser-tests';

const port = 4322;

export default defineConfig({
  ...browserTests('e2e', port),
  snapshotPathTemplate: './fixtures/spoken/{arg}{ext}',
  webServer: {
    command: `npx http-server dist -a localhost -p ${port} -c-1 -d false --silent`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
