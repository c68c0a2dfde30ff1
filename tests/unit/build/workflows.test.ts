import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesLike } from '../../support/files';

const workflows = filesLike('.github/workflows/*.yml').map((file) => readFileSync(file, 'utf8'));
const used = workflows.flatMap((text) => text.match(/\buses: .*/g) ?? []);

it('A workflow runs other people’s actions only as they were at one commit, and names its version', () => {
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

it('A workflow may read the repository and nothing else', () => {
  const rights = workflows.flatMap((text) => text.match(/^ *permissions:\n(?: +.*\n)+/gm) ?? []);
  expect(rights).toEqual(workflows.map(() => 'permissions:\n  contents: read\n'));
});
