import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { today } from '~/lib/dates';
import { closeToNewClients, fillPractice, signOff } from './fill';

/**
 * `npm run test:filled`: an owner's afternoon, from a filled-in practice to the upload. A copy of this checkout gets the
 * facts of an invented practice, reviews and a sign-off; it must pass what is asked of any content, be free to go
 * public, and be taken by the host's own tool up to the upload.
 */
const vitest = ['exec', '--', 'vitest', 'run', '--config', 'tests/vitest.config.ts'];
/** All that `npm run test:content` asks, but for the page of components, which the site itself does not have. */
const contentTests = [
  ...vitest,
  'tests/content',
  'tests/site',
  'tests/filled',
  '--exclude',
  '**/kitchen-sink.test.ts',
];
const browserTests = [
  'exec',
  '--',
  'playwright',
  'test',
  '--config',
  'tests/playwright-filled.config.ts',
];
const waitlist = 'Join the waitlist';
const leftOut = new Set(['node_modules', 'dist', '.git', '.astro', '.wrangler', 'reports']);
const root = mkdtempSync(join(tmpdir(), 'filled-practice-'));

const step = (name: string, ...args: string[]): void => {
  const began = Date.now();
  const { status, stdout } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    console.log(stdout);
    throw new Error(`A filled practice does not pass: ${name}`);
  }
  console.log(`${name}: passes (${Math.round((Date.now() - began) / 1000)} s)`);
};

try {
  cpSync('.', root, { recursive: true, filter: (path) => !leftOut.has(path) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  await fillPractice(root, today());
  step('sign-off of the self-screen', ...signOff);
  step('launch', 'run', 'launch');
  step('build', 'run', 'build');
  step('what is asked of any content', ...contentTests);
  step('the site in a browser', ...browserTests);
  const home = readFileSync(join(root, 'dist/index.html'), 'utf8');
  if (home.includes('Preview, not ready'))
    throw new Error('The finished site says it is a preview');
  step('upload, but for the sending', 'run', 'upload', '--', '--dry-run');
  closeToNewClients(root, waitlist);
  step('build of a practice that takes no new clients', 'run', 'build');
  const links = globSync(join(root, 'dist/**/*.html')).flatMap(
    (file) => readFileSync(file, 'utf8').match(/<a [^>]*(?:\/book\/|booking\.)[^>]*>[^<]*/g) ?? [],
  );
  const booking = links.filter((link) => /book an intake/i.test(link));
  if (booking.length > 0) throw new Error(`These still offer an intake: ${booking.join(', ')}`);
  if (!home.includes('Book an intake') || !links.some((link) => link.includes(waitlist)))
    throw new Error('No button changed its words');
} finally {
  rmSync(root, { recursive: true, force: true });
}
