/**
 * Writes the site's two font files to src/assets/fonts (WOFF2 for browsers, TTF for the pictures drawn at build), and
 * prints the metrics that the fallback faces in src/styles/fonts.css must carry so that text does not move when a
 * font arrives. Run by hand (`npm run fonts`) after a change of font version or of the characters kept.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

const ascii = range(0x20, 0x7e);

/** What a browser needs for American English and the names in it. A letter beyond these is set in the fallback face. */
const onPages =
  ascii + '\u00a0‘’“”–—…·×≤≥½¼¾←→©°¿¡' + 'áàâäãåæçéèêëíìîïñóòôöõøœßúùûüýÿłšž' + 'ÁÄÅÇÉÍÑÓÖØÚÜŁŠ';

/** What a picture drawn at build may need; its weight is no matter. */
const inPictures = onPages + range(0xa0, 0xff) + 'ŽŒ•÷≈±⅓⅔↑↓−′″™';

/** Kerning, ligatures and composed letters; small capitals and other figures are never asked for. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark'];

/** Read from the files of DejaVu 2.37, which the collection of measures does not hold. */
const dejaVu = { ascent: 1901, descent: -483, lineGap: 0, unitsPerEm: 2048 };
const dejaVuSans = { ...dejaVu, familyName: 'DejaVu Sans', xWidthAvg: 1041 };
const dejaVuSerif = { ...dejaVu, familyName: 'DejaVu Serif', xWidthAvg: 1058 };

interface Face {
  readonly family: string;
  readonly source: string;
  readonly target: string;
  readonly axes: Record<string, number | { min: number; max: number; default: number }>;
  /** What machines have: the first on Windows and Apple’s, the second on Android, the third on Linux. */
  readonly fallbacks: readonly Parameters<typeof createFontStack>[0][number][];
}

const faces: readonly Face[] = [
  {
    family: 'Newsreader',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    target: 'newsreader.woff2',
    axes: { wght: 480, opsz: 40 },
    fallbacks: [georgia, notoSerif, dejaVuSerif],
  },
  {
    family: 'Atkinson Hyperlegible Next',
    source:
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    target: 'atkinson.woff2',
    axes: { wght: { min: 400, max: 700, default: 400 } },
    fallbacks: [arial, roboto, dejaVuSans],
  },
];

for (const face of faces) {
  const original = await readFile(require.resolve(face.source));
  const subset = await subsetFont(original, onPages, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures,
  });
  await writeFile(new URL(`../assets/fonts/${face.target}`, import.meta.url), subset);
  const outline = await subsetFont(original, inPictures, {
    targetFormat: 'truetype',
    variationAxes: face.axes,
  });
  await writeFile(
    new URL(`../assets/fonts/${face.target.replace('.woff2', '.ttf')}`, import.meta.url),
    outline,
  );
  const metrics = await fromBuffer(outline);
  const { fontFaces } = createFontStack([
    { ...metrics, familyName: face.family },
    ...face.fallbacks,
  ]);
  console.log(`${face.target}: ${subset.length} bytes\n${fontFaces}\n`);
}
