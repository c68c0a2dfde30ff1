import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultWords } from './fault';

/** Whether a picture can be shown, told by its bytes: a file's name says only what somebody called it. */

/** The first and the last bytes of a file, one character a byte. */
export interface FileEnds {
  readonly head: string;
  readonly tail: string;
  readonly size: number;
}

interface Kind {
  readonly starts: RegExp;
  /** For a picture that can be shown: whether the file is there to its end. */
  readonly isWhole?: (ends: FileEnds) => boolean;
  /** For any other file: what it is, and how it becomes a picture. */
  readonly is?: string;
  readonly fix?: string;
}

const asJpeg =
  'Open it in Preview (Mac) or Photos (Windows), export it as JPEG, and use that file instead.';

/** A phone that has gone over to JPEG keeps its older photos as they are. */
const fromHeic =
  'On a Mac, open it in Preview, choose File › Export and the format JPEG. On an iPhone, choose Settings › Camera › Formats › Most Compatible and take it again. Use that file instead.';

const fourBytes = (text: string): number =>
  [...text].reduce((number, sign, index) => number + sign.charCodeAt(0) * 256 ** index, 0);

const kinds: readonly Kind[] = [
  { starts: /^\xff\xd8\xff/, isWhole: ({ tail }) => tail.includes('\xff\xd9') },
  { starts: /^\x89PNG\r\n\x1a\n/, isWhole: ({ tail }) => tail.includes('IEND') },
  { starts: /^GIF8/, isWhole: ({ tail }) => /;\0*$/.test(tail) },
  {
    starts: /^RIFF[^]{4}WEBP/,
    isWhole: ({ head, size }) => size >= fourBytes(head.slice(4, 8)) + 8,
  },
  { starts: /^[^]{4}ftyp(?:avif|avis)/, isWhole: () => true },
  { starts: /^[^]{4}ftyp/, is: 'a photo in Apple’s HEIC form, or a film', fix: fromHeic },
  {
    starts: /^(?:II\*\0|MM\0\*|BM|8BPS)/,
    is: 'a picture in a form for print or paint programs',
    fix: asJpeg,
  },
  {
    starts: /^(?:PK\x03\x04|\xd0\xcf\x11\xe0|\{\\rtf)/,
    is: 'a document, as Word or Pages makes them',
    fix: 'Take the picture out of the document: click it with the right button and save it as a picture.',
  },
  { starts: /^%PDF/, is: 'a PDF', fix: 'Export its page as JPEG, and use that file instead.' },
  {
    starts:
      /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^]*?\?>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype svg[^]*?>\s*)?<svg\b/i,
    isWhole: ({ tail }) => /<\/svg>/i.test(tail),
  },
  {
    starts: /^\s*<(?:!doctype|html|\?xml)/i,
    is: 'a web page, and not the picture on it',
    fix: 'Click the picture itself with the right button and save it.',
  },
];

/** What keeps a file from being shown as a picture, if anything. */
export function pictureFault(ends: FileEnds): FaultWords | undefined {
  if (ends.size === 0)
    return { message: 'this picture is an empty file', fix: 'Copy the picture once more.' };
  const kind = kinds.find(({ starts }) => starts.test(ends.head));
  if (kind?.isWhole?.(ends)) return undefined;
  if (kind?.isWhole)
    return {
      message: 'a part of this picture is missing, as when a download broke off',
      fix: 'Copy the picture once more.',
    };
  return {
    message: `this file is called a picture, but it is ${kind?.is ?? 'none that a browser can show'}`,
    fix: kind?.fix ?? asJpeg,
  };
}

/** Notes and previews of a camera may stand behind a picture’s end. */
const [headLength, tailLength] = [4096, 65_536];

/** The ends of a file that is not on the disk. */
export const endsIn = (bytes: Buffer): FileEnds => ({
  head: bytes.subarray(0, headLength).toString('latin1'),
  tail: bytes.subarray(-tailLength).toString('latin1'),
  size: bytes.length,
});

function endsOf(path: string): FileEnds {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const read = (length: number, from: number): string => {
    const bytes = Buffer.alloc(Math.min(length, size));
    readSync(file, bytes, 0, bytes.length, Math.max(from, 0));
    return bytes.toString('latin1');
  };
  const ends = { head: read(headLength, 0), tail: read(tailLength, size - tailLength), size };
  closeSync(file);
  return ends;
}

export const pictureEnding = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** The pictures among some files that cannot be shown, by path, and why. */
export const brokenPictures = (
  root: string,
  paths: readonly string[],
): ReadonlyMap<string, FaultWords> =>
  new Map(
    paths
      .filter((path) => pictureEnding.test(path))
      .flatMap((path) => {
        const fault = pictureFault(endsOf(join(root, path)));
        return fault ? [[path, fault] as const] : [];
      }),
  );
