import path, { type PlatformPath } from 'node:path';

/** Whether a file lies somewhere in a folder, in whatever way the paths of this system are written. */
export function isInside(folder: string, file: string, paths: PlatformPath = path): boolean {
  const way = paths.relative(folder, file);
  return way !== '' && !paths.isAbsolute(way) && way.split(paths.sep)[0] !== '..';
}
