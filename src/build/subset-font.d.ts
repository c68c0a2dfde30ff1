declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    /** OpenType features to keep; the others, and the letters only they need, are left out. */
    keepFeatures?: readonly string[];
    variationAxes?: Record<string, number | { min?: number; max?: number; default?: number }>;
  }
  /** A font with only the characters of `text`, and with its variable axes narrowed. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: Options,
  ): Promise<Buffer>;
}
