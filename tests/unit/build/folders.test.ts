import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside } from '~/build/folders';

describe.each([
  ['/', '/home/me/site/content', posix],
  ['\\', 'C:\\Users\\me\\site\\content', win32],
  ['either', 'C:/Users/me/site/content', win32],
])('a file is known to be in a folder, with %s between names', (_separator, folder, paths) => {
  it.each(['couples.mdx', 'pages/couples.mdx', '..hidden.mdx'])('%s', (file) => {
    expect(isInside(folder, paths.join(folder, file), paths)).toBe(true);
  });

  it.each(['.', '..', '../src/content/walk.ts', '../content-old/couples.mdx'])('not %s', (file) => {
    expect(isInside(folder, paths.join(folder, file), paths)).toBe(false);
  });
});

it('a file on another drive is in no folder of this one', () => {
  expect(isInside('C:\\site\\content', 'D:\\site\\content\\couples.mdx', win32)).toBe(false);
});
