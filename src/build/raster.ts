import { Resvg } from '@resvg/resvg-js';

/** The site's own fonts only: no font of the machine is used, so every machine draws the same picture. */
const fontFiles = ['src/assets/fonts/newsreader.ttf', 'src/assets/fonts/atkinson.ttf'];

/**
 * An SVG file as PNG, `width` pixels wide, on `background` where the drawing leaves it free. Font paths start at the
 * project's root, where every build runs.
 */
export const pngOf = (svg: string, width: number, background: string): Buffer =>
  new Resvg(svg, {
    background,
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false },
  })
    .render()
    .asPng();
