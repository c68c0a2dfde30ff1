import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder, readTexts, withSlashes } from '~/content/files';

it.each([
  ['content\\pages\\what-to-expect\\preparation.mdx', '\\'],
  ['content:pages:what-to-expect:preparation.mdx', ':'],
  ['content/pages/what-to-expect/preparation.mdx', '/'],
])(
  'A path is told with slashes, whatever the system parts its steps with: %s',
  (path, separator) => {
    expect(withSlashes(path, separator)).toBe('content/pages/what-to-expect/preparation.mdx');
  },
);

it('A walk finds the files of all folders below, in order, and passes by what a system left', () => {
  const root = mkdtempSync(join(tmpdir(), 'walk-'));
  mkdirSync(join(root, 'content/pages/b'), { recursive: true });
  for (const name of [
    'pages/b/a.mdx',
    'pages/c.mdx',
    'pages/.DS_Store',
    'pages/~$c.mdx',
    'room.jpg',
  ])
    writeFileSync(join(root, 'content', name), 'Words.');
  const paths = filesUnder(root, 'content');
  expect(paths).toEqual(['content/pages/b/a.mdx', 'content/pages/c.mdx', 'content/room.jpg']);
  expect([...readTexts(root, paths)]).toEqual(paths.map((path) => [path, 'Words.']));
  expect(filesUnder(root, 'nowhere')).toEqual([]);
  rmSync(root, { recursive: true });
});
