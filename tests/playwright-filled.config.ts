import { defineConfig } from '@playwright/test';
import { browserTests, fileServer } from './support/browser-tests';

const port = 4324;

/** The site of the invented practice; `npm run test:filled` runs this in the folder that it has built it in. */
export default defineConfig({
  ...browserTests('filled', port),
  testMatch: '*.spec.ts',
  webServer: fileServer(port),
});
