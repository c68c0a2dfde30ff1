import { defineConfig } from '@playwright/test';
import { browserTests } from './support/browser-tests';

const port = 4323;

/** The built site as the real host serves it: `dist/_headers` read by Cloudflare's own engine, on this machine, offline. */
export default defineConfig({
  ...browserTests('edge', port),
  webServer: {
    command: `npx wrangler dev --config src/build/wrangler.jsonc --ip 127.0.0.1 --port ${port} --show-interactive-dev-session=false`,
    cwd: '..',
    env: { CI: '1' },
    url: `http://localhost:${port}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
