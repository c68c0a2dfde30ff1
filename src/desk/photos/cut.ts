import type { Finding } from '~/content/fault';
import { endsIn, pictureFault } from '~/content/pictures';
import { leastSide, sizeFinding, uncutFinding } from '~/check/rules/photos';

/** A photo as it would be kept. */
export interface Cut {
  /** Which part of the picture is left. */
  readonly part: string;
  /** A JPEG of 4 to 5. */
  readonly bytes: Buffer;
}

/** What the site itself can cut, by the names of sharp; HEIC never comes so far. */
const cuttable: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif']);

/** Far above what phones and cameras write. */
const mostBytes = 40_000_000;
const ratio = 4 / 5;
/** Pixels across; a small picture is never made larger than the check wants it. */
const mostWidth = 1200;

const parts = {
  tall: [
    ['the upper part', 'top'],
    ['the middle', 'centre'],
    ['the lower part', 'bottom'],
  ],
  wide: [
    ['the left part', 'left'],
    ['the middle', 'centre'],
    ['the right part', 'right'],
  ],
  whole: [['all of it', 'centre']],
} as const;

function partsOf(width: number, height: number): (typeof parts)[keyof typeof parts] {
  const ownRatio = width / height;
  if (Math.abs(ownRatio / ratio - 1) < 0.03) return parts.whole;
  return ownRatio < ratio ? parts.tall : parts.wide;
}

/**
 * The ways to cut a picture, upright and without what a camera noted in it, such as the place; or why it cannot become
 * a photo.
 */
export async function cutsOf(called: string, bytes: Buffer): Promise<readonly Cut[] | Finding> {
  const broken = pictureFault(endsIn(bytes));
  if (broken) return { rule: 'image-file', ...broken };
  const { default: sharp } = await import('sharp');
  try {
    const { format, autoOrient } = await sharp(bytes).metadata();
    if (!cuttable.has(format)) return uncutFinding(called);
    const { width, height } = autoOrient;
    const finding = sizeFinding(
      called,
      { bytes: bytes.length, side: Math.min(width, height) },
      mostBytes,
    );
    if (finding) return finding;
    const across = Math.round(Math.min(width, height * ratio));
    const size = Math.min(Math.max(across, leastSide), mostWidth);
    return await Promise.all(
      partsOf(width, height).map(async ([part, position]) => ({
        part,
        bytes: await sharp(bytes)
          .autoOrient()
          .resize({ width: size, height: Math.round(size / ratio), fit: 'cover', position })
          .flatten({ background: 'white' })
          .jpeg({ quality: 85, mozjpeg: true })
          .toBuffer(),
      })),
    );
  } catch {
    return sizeFinding(called, { bytes: bytes.length, side: undefined }) as Finding;
  }
}
