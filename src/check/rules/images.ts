import { posix } from 'node:path';
import type { Image, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { faultAt } from '~/content/fault';
import type { Finding, Fault } from '~/content/fault';
import { offsetOf } from '~/content/mdx/blocks';
import type { MdxFile } from '~/content/mdx/mdx-file';

const fileNameAlt =
  /^(?:image|img|photo|picture|dsc|screenshot)[\s_-]*\d*$|\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Said in the image's title: it tells the reader nothing, and screen readers may skip it. */
const decorative = 'decorative';

function faultsOf(
  { url, alt, title }: Image,
  folder: string,
  binaries: ReadonlySet<string>,
): Finding[] {
  const faults: Finding[] = [];
  if (/^(?:https?:)?\/\//i.test(url))
    faults.push({
      rule: 'image-remote',
      message:
        'this picture is loaded from another site, which would then know who reads this page',
      fix: 'Save it under content/images/ and write its place, such as ![words](../images/room.jpg).',
    });
  else if (!binaries.has(url.startsWith('/') ? `public${url}` : posix.join(folder, decodeURI(url))))
    faults.push({
      rule: 'image-missing',
      message: `there is no picture at “${url}”`,
      fix: 'Correct the name (capital letters count), or put the file there.',
    });
  const text = alt?.trim() ?? '';
  if (text === '' && title !== decorative)
    faults.push({
      rule: 'image-alt',
      message: 'this picture has no words for people who cannot see it',
      fix: `Say in the square brackets what it shows, or write ![](${url} "${decorative}") if it shows nothing that matters.`,
    });
  if (fileNameAlt.test(text))
    faults.push({
      rule: 'image-alt',
      message: `“${text}” is a file name, not what the picture shows`,
      fix: 'Say in the square brackets what it shows, such as ![a chair by a window](…).',
    });
  return faults;
}

/** `binaries` are the files of the project that are not text, by path. */
export function checkImages({ source, tree }: MdxFile, binaries: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  visit(tree as Nodes, 'image', (image) => {
    const found = faultsOf(image, posix.dirname(source.file), binaries);
    faults.push(...found.map((finding) => faultAt(source, offsetOf(image), finding)));
  });
  return faults;
}
