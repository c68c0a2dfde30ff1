import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { isTextFile } from '~/content/file-kinds';
import { filesUnder, readTexts } from '~/content/files';
import { brokenPictures } from '~/content/pictures';
import type { CheckInput, Picture } from './project';

/** Where this program lives: its routes hold, whatever copy of the content is checked. */
const home = join(import.meta.dirname, '../..');

/** Addresses that a route of ours answers with a file, and what lies in `public/`. */
function downloadsOf(root: string): Set<string> {
  const routes = filesUnder(home, 'src/pages')
    .filter((path) => path.endsWith('.ts') && !path.includes('['))
    .map((path) => path.slice('src/pages'.length, -'.ts'.length));
  return new Set([
    ...routes,
    ...[root, home]
      .flatMap((at) => filesUnder(at, 'public'))
      .map((path) => path.slice('public'.length)),
  ]);
}

function readPicture(file: string): Picture {
  const content = readFileSync(file);
  try {
    const { width, height } = imageSize(content);
    return { bytes: content.length, side: Math.min(width, height) };
  } catch {
    return { bytes: content.length, side: undefined };
  }
}

export function readProject(root: string): Omit<CheckInput, 'today'> {
  const content = filesUnder(root, 'content');
  const binaries = [...content.filter((path) => !isTextFile(path)), ...filesUnder(root, 'public')];
  return {
    files: readTexts(root, content.filter(isTextFile)),
    binaries: new Set(binaries),
    brokenPictures: brokenPictures(root, binaries),
    pictures: new Map(
      filesUnder(root, 'content/images').map((path) => [path, readPicture(join(root, path))]),
    ),
    downloads: downloadsOf(root),
  };
}
