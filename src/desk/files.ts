import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, isAbsolute } from 'node:path';

/** A file as it lies on the disk, and the same with the line ends of Unix, in which it is changed. */
export interface OnDisk {
  readonly raw: string;
  readonly text: string;
}

export function readFile(root: string, file: string): OnDisk {
  const raw = readFileSync(join(root, file), 'utf8');
  return { raw, text: raw.replace(/\r\n?/g, '\n') };
}

/** The place of a file or a folder on the disk. @throws where a link leads out of `content/` */
function insideContent(root: string, path: string): string {
  const target = realpathSync(join(root, path));
  const inside = relative(realpathSync(join(root, 'content')), target);
  if (inside.startsWith('..') || isAbsolute(inside))
    throw new Error(`${path} leads out of content/; the desk does not write there.`);
  return target;
}

/** @throws where a link leads out of `content/` */
export function writeFile(root: string, file: string, raw: string): void {
  const target = insideContent(root, file);
  // Written whole, then put in place: nobody reads half a file. Files of this name are no content.
  const beside = join(dirname(target), `.#${basename(target)}`);
  writeFileSync(beside, raw, { mode: statSync(target).mode });
  renameSync(beside, target);
}

/** A file that the desk itself puts into `content/`, such as a photo. */
export interface NewFile {
  readonly file: string;
  readonly bytes: Buffer;
}

/** @throws where a file of that name is there already, or a link leads out of `content/` */
export function addFile(root: string, { file, bytes }: NewFile): void {
  const parent = dirname(file);
  mkdirSync(join(root, parent), { recursive: true });
  writeFileSync(join(insideContent(root, parent), basename(file)), bytes, { flag: 'wx' });
}

/** Takes such a file away again, if it still is the same. */
export function removeFile(root: string, { file, bytes }: NewFile): void {
  const target = join(root, file);
  if (existsSync(target) && readFileSync(target).equals(bytes)) rmSync(target);
}

/** Where an offset of the text is in the raw file: each line end before it may be longer there. */
function rawOffset(raw: string, offset: number): number {
  let at = 0;
  for (let left = offset; left > 0; left -= 1) at += raw.startsWith('\r\n', at) ? 2 : 1;
  return at;
}

/** The raw file with one change of its text in it; line ends that the change does not touch stay as they are. */
export function withChange({ raw, text }: OnDisk, changed: string): OnDisk {
  if (raw === text) return { raw: changed, text: changed };
  const shortest = Math.min(text.length, changed.length);
  let head = 0;
  while (head < shortest && text[head] === changed[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && text.at(-1 - tail) === changed.at(-1 - tail)) tail += 1;
  const lineEnd = raw.includes('\r\n') ? '\r\n' : raw.includes('\r') ? '\r' : '\n';
  return {
    text: changed,
    raw:
      raw.slice(0, rawOffset(raw, head)) +
      changed.slice(head, changed.length - tail).replaceAll('\n', lineEnd) +
      raw.slice(rawOffset(raw, text.length - tail)),
  };
}
