import { posix } from 'node:path';
import type { Image } from 'mdast';
import type { Finding } from '~/content/fault';
import { nodesIn, offsetOf } from '~/content/mdx/nodes';
import type { TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';

const fileNameAlt =
  /^(?:image|img|photo|picture|dsc|screenshot)[\s_-]*\d*$|\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Said in the image's title: it tells the reader nothing, and screen readers may skip it. */
const decorative = 'decorative';

function placeFindings(url: string, folder: string, binaries: ReadonlySet<string>): Finding[] {
  if (/^(?:https?:)?\/\//i.test(url))
    return [
      {
        rule: 'image-remote',
        message:
          'this picture is loaded from another site, which would then know who reads this page',
        fix: 'Save it under content/images/ and write its place, such as ![words](../images/room.jpg).',
      },
    ];
  const path = url.startsWith('/') ? `public${url}` : posix.join(folder, decodeURI(url));
  return binaries.has(path)
    ? []
    : [
        {
          rule: 'image-missing',
          message: `there is no picture at “${url}”`,
          fix: 'Correct the name (capital letters count), or put the file there.',
        },
      ];
}

function wordsFindings({ url, alt, title }: Image): Finding[] {
  const text = alt?.trim() ?? '';
  if (text === '' && title !== decorative)
    return [
      {
        rule: 'image-alt',
        message: 'this picture has no words for people who cannot see it',
        fix: `Say in the square brackets what it shows, or write ![](${url} "${decorative}") if it shows nothing that matters.`,
      },
    ];
  return fileNameAlt.test(text)
    ? [
        {
          rule: 'image-alt',
          message: `“${text}” is a file name, not what the picture shows`,
          fix: 'Say in the square brackets what it shows, such as ![a chair by a window](…).',
        },
      ]
    : [];
}

/** A picture is ours, is there, and is told in words to those who cannot see it. */
export const checkImages = ({ path, mdx }: TextEntry, { binaries }: Project): TextFinding[] =>
  nodesIn(mdx.tree, 'image').flatMap((image) =>
    [...placeFindings(image.url, posix.dirname(path), binaries), ...wordsFindings(image)].map(
      (finding) => ({ ...finding, offset: offsetOf(image) }),
    ),
  );
