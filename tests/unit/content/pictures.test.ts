import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brokenPictures } from '~/content/pictures';

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(root, { recursive: true }));

const png = readFileSync('public/favicon-32.png').toString('latin1');
const jpeg = `\xff\xd8\xff\xe0\0\x10JFIF\0${'grey'.repeat(40_000)}\xff\xd9`;
const webp = 'RIFF\x10\0\0\0WEBPVP8 12345678';

/** The bytes of a file, one character a byte, and what is wrong with it. */
const files: readonly (readonly [what: string, name: string, bytes: string, says?: string])[] = [
  ['a photo', 'a.jpg', jpeg],
  ['a photo with notes of a camera behind it', 'a.JPG', `${jpeg}${'\0'.repeat(3000)}`],
  ['a drawing', 'a.png', png],
  ['a drawing that is called a photo', 'a.jpeg', png],
  ['a small photo', 'a.webp', webp],
  ['a newer photo', 'a.avif', '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'],
  ['a moving picture', 'a.gif', 'GIF89a\x01\0\x01\0;'],
  ['a shape', 'a.svg', '<?xml version="1.0"?>\n<!-- drawn -->\n<svg viewBox="0 0 1 1"></svg>\n'],
  ['a Word file', 'a.png', 'PK\x03\x04word/document.xml', 'as Word or Pages makes them'],
  ['an old Word file', 'a.png', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'as Word or Pages'],
  ['a photo of an iPhone', 'a.jpg', '\0\0\0\x24ftypheic\0\0\0\0mif1', 'HEIC'],
  ['a PDF', 'a.png', '%PDF-1.7', 'Export its page as JPEG'],
  ['a web page', 'a.jpg', '<!DOCTYPE html><html></html>', 'and not the picture on it'],
  ['a bitmap', 'a.png', 'BM6\x03\0\0', 'export it as JPEG'],
  ['words', 'a.png', 'A chair by a window.', 'none that a browser can show'],
  ['nothing', 'a.png', '', 'an empty file'],
  ['half a photo', 'a.jpg', jpeg.slice(0, 90_000), 'a part of this picture is missing'],
  ['half a drawing', 'a.png', png.slice(0, png.length / 2), 'a part of this picture is missing'],
  ['half a small photo', 'a.webp', webp.slice(0, 20), 'a part of this picture is missing'],
  ['half a shape', 'a.svg', '<svg viewBox="0 0 1 1"><path', 'a part of this picture is missing'],
  ['a document that is none of ours', 'a.pdf', '%PDF-1.7'],
];

describe('A file is told by its bytes, whatever it is called', () => {
  it.each(files.map(([what, name, bytes, says]) => ({ what, name, bytes, says })))(
    '$what: $name',
    ({ name, bytes, says }) => {
      writeFileSync(join(root, name), bytes, 'latin1');
      const fault = brokenPictures(root, [name]).get(name);
      if (says === undefined) expect(fault).toBeUndefined();
      else expect(`${fault?.message}. ${fault?.fix}`).toContain(says);
    },
  );
});
