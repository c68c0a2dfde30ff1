import { defineConfig } from '@playwright/test';
import { browserTests } from './support/browser-tests';

const port = 4324;

/** The site of the invented practice; `npm run test:filled` runs this in the folder that it has built it in. */
export default defineConfig({
  ...browserTests('filled', port),
  testMatch: '*.spec.ts',
  webServer: {
    command: `npx http-server dist -a localhost -p ${port} -c-1 -d false --silent`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
