import { defineConfig } from '@playwright/test';
import { browserTests, fileServer } from './support/browser-tests';

const port = 4322;

export default defineConfig({
  ...browserTests('e2e', port),
  // What is spoken is heard on a site that has to be built first: it begins at once, so that nothing waits for it at the end.
  projects: [
    { name: 'spoken', testMatch: 'spoken.spec.ts' },
    { name: 'site', testIgnore: 'spoken.spec.ts' },
  ],
  snapshotPathTemplate: './fixtures/spoken/{arg}{ext}',
  webServer: fileServer(port),
});
