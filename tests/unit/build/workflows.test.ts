import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesLike } from '../../support/files';

const workflows = filesLike('.github/workflows/*.yml').map((file) => readFileSync(file, 'utf8'));
const used = workflows.flatMap((text) => text.match(/\buses: .*/g) ?? []);

it('A workflow runs other people’s actions only as they were at one commit, and names its version', () => {
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; steps: Step[] }>>;
}
interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const parsed = workflows.map((text) => parse(text) as Workflow);

it('A workflow may read the repository and its runs, and nothing else', () => {
  for (const { permissions, jobs } of parsed) {
    expect(permissions['contents']).toBe('read');
    expect(new Set(Object.values(permissions))).toEqual(new Set(['read']));
    expect(Object.values(jobs).filter((job) => job.permissions)).toEqual([]);
  }
});

it('The token that publishes is known to the upload alone', () => {
  const steps = parsed.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
  const knowing = steps.filter(({ env }) => JSON.stringify(env ?? {}).includes('API_TOKEN'));
  expect(knowing.map(({ run }) => run)).toEqual(['npm run upload']);
});

it('Whatever is asked for before the upload has run before it', () => {
  const commands = parsed.flatMap(({ jobs }) =>
    (jobs['deploy']?.steps ?? []).flatMap(({ run }) => run ?? []),
  );
  expect(commands).toEqual([
    'npm ci --ignore-scripts',
    'npm run links',
    'npm run launch',
    'npm run build',
    'npm run upload',
  ]);
});

it('The site goes out anew each morning, when it is the same day from Hawaii to Maine', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/site.yml', 'utf8')) as Workflow & {
    on: { schedule: { cron: string }[] };
  };
  expect(on.schedule.map(({ cron }) => cron)).toEqual([
    expect.stringMatching(/^\d+ 1[1-9] \* \* \*$/),
  ]);
  expect(JSON.stringify(jobs['deploy'])).not.toContain('github.event_name');
});
