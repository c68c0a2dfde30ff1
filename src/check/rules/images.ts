import { posix } from 'node:path';
import { nodesIn, offsetOf } from '~/content/mdx/nodes';
import type { Finding } from '~/content/fault';
import { pictureEnding } from '~/content/pictures';
import type { TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';

/** Words that name a file, and not what the picture shows. */
export const fileNameAlt =
  /^(?:image|img|photo|picture|dsc|screenshot)[\s_-]*\d*$|\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Said in the image's title: it tells the reader nothing, and screen readers may skip it. */
const decorative = 'decorative';

/** With its spaces and other letters as in the name of the file; nothing where a “%” stands for itself. */
function decoded(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}

const placeOf = (url: string, page: string): string =>
  url.startsWith('/') ? `public${url}` : posix.join(posix.dirname(page), url);

/** What keeps browsers from showing the file at a place, called as the owner wrote it, if anything. */
export function unshownFinding(
  called: string,
  place: string,
  brokenPictures: Project['brokenPictures'],
): Finding | undefined {
  if (!pictureEnding.test(place))
    return {
      rule: 'image-file',
      message: `“${called}” is no picture that a browser can show`,
      fix: 'Export it as JPEG or PNG: its name then ends in .jpg or .png.',
    };
  const broken = brokenPictures.get(place);
  return broken && { rule: 'image-file', ...broken };
}

/** What is wrong with the file that a page shows, if anything. */
function fileFinding(
  url: string,
  page: string,
  { binaries, brokenPictures }: Project,
): Finding | undefined {
  if (/^(?:https?:)?\/\//i.test(url))
    return {
      rule: 'image-remote',
      message:
        'this picture is loaded from another site, which would then know who reads this page',
      fix: 'Save it under content/images/ and write its place, such as ![words](../images/room.jpg).',
    };
  const file = decoded(url);
  if (file === undefined)
    return {
      rule: 'image-file',
      message: `the sign “%” in “${url}” means something else in an address`,
      fix: 'Rename the picture: small letters, digits and hyphens, such as room-50.png.',
    };
  const place = placeOf(file, page);
  if (!binaries.has(place))
    return {
      rule: 'image-missing',
      message: `there is no picture at “${url}”`,
      fix: 'Correct the name (capital letters count), or put the file there.',
    };
  return unshownFinding(url, place, brokenPictures);
}

/** A picture is ours, is there, can be shown, and is told in words to those who cannot see it. */
export function* checkImages({ path, mdx }: TextEntry, project: Project): Iterable<TextFinding> {
  for (const image of nodesIn(mdx.tree, 'image')) {
    const { url, title } = image;
    const offset = offsetOf(image);
    const alt = image.alt?.trim() ?? '';
    const finding = fileFinding(url, path, project);
    if (finding) yield { ...finding, offset };
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
