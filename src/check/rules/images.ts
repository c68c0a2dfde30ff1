import { posix } from 'node:path';
import { nodesIn, offsetOf } from '~/content/mdx/nodes';
import type { TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';

const fileNameAlt =
  /^(?:image|img|photo|picture|dsc|screenshot)[\s_-]*\d*$|\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Said in the image's title: it tells the reader nothing, and screen readers may skip it. */
const decorative = 'decorative';

const placeOf = (url: string, page: string): string =>
  url.startsWith('/') ? `public${url}` : posix.join(posix.dirname(page), decodeURI(url));

/** A picture is ours, is there, and is told in words to those who cannot see it. */
export function* checkImages(
  { path, mdx }: TextEntry,
  { binaries }: Project,
): Iterable<TextFinding> {
  for (const image of nodesIn(mdx.tree, 'image')) {
    const { url, title } = image;
    const offset = offsetOf(image);
    const alt = image.alt?.trim() ?? '';
    if (/^(?:https?:)?\/\//i.test(url))
      yield {
        offset,
        rule: 'image-remote',
        message:
          'this picture is loaded from another site, which would then know who reads this page',
        fix: 'Save it under content/images/ and write its place, such as ![words](../images/room.jpg).',
      };
    else if (!binaries.has(placeOf(url, path)))
      yield {
        offset,
        rule: 'image-missing',
        message: `there is no picture at “${url}”`,
        fix: 'Correct the name (capital letters count), or put the file there.',
      };
    if (alt === '' && title !== decorative)
      yield {
        offset,
        rule: 'image-alt',
        message: 'this picture has no words for people who cannot see it',
        fix: `Say in the square brackets what it shows, or write ![](${url} "${decorative}") if it shows nothing that matters.`,
      };
    if (fileNameAlt.test(alt))
      yield {
        offset,
        rule: 'image-alt',
        message: `“${alt}” is a file name, not what the picture shows`,
        fix: 'Say in the square brackets what it shows, such as ![a chair by a window](…).',
      };
  }
}
