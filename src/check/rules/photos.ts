import { faultIn, type Fault, type Finding } from '~/content/fault';
import { nearest } from '~/lib/suggestion';
import type { Picture, Project } from '../project';
import { fileNameAlt, unshownFinding } from './images';

const folder = 'content/images/';

/** What the build cuts and makes smaller; a drawing or a film is none. */
const photoEnding = /\.(?:jpe?g|png|webp|avif|JPE?G|PNG|WEBP|AVIF)$/;

/** Pixels that a portrait needs on a sharp screen. */
export const leastSide = 600;
const mostBytes = 5_000_000;

const sizeText = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

export const uncutFinding = (photo: string): Finding => ({
  rule: 'image-file',
  message: `“${photo}” is no photo that the site can cut to size`,
  fix: 'Save it as JPEG, with a name that ends in .jpg.',
});

/** What is wrong with the size of a photo, if anything. `most` is in bytes. */
export function sizeFinding(
  photo: string,
  { bytes, side }: Picture,
  most = mostBytes,
): Finding | undefined {
  if (side === undefined)
    return {
      rule: 'image-file',
      message: `the size of “${photo}” cannot be read`,
      fix: 'Open it on your computer, and save it again as JPEG.',
    };
  if (side < leastSide)
    return {
      rule: 'image-file',
      message: `“${photo}” is only ${side} pixels on its shorter side, and would look blurred`,
      fix: `Use the photo as it came from the camera, with at least ${leastSide} pixels on each side.`,
    };
  if (bytes > most)
    return {
      rule: 'image-file',
      message: `“${photo}” has ${sizeText(bytes)}, and photos may have up to ${sizeText(most)}`,
      fix: 'Save a smaller copy; 1600 pixels on the longer side are plenty.',
    };
  return undefined;
}

/** What is wrong with the words for those who cannot see a photo, if anything. */
export function altFinding(alt: string | undefined): Finding | undefined {
  if (alt === undefined)
    return {
      rule: 'image-alt',
      message: 'this photo has no words for people who cannot see it',
      fix: 'Say below it what it shows, such as alt: Robin Vale on a bench, in a green sweater.',
    };
  if (fileNameAlt.test(alt))
    return {
      rule: 'image-alt',
      message: `“${alt}” is a file name, not what the photo shows`,
      fix: 'Say what it shows, such as alt: Robin Vale on a bench, in a green sweater.',
    };
  return undefined;
}

/** What is wrong with a picture that browsers can show, as a photo, if anything. */
const photoFinding = (photo: string, picture: Picture): Finding | undefined =>
  photoEnding.test(photo) ? sizeFinding(photo, picture) : uncutFinding(photo);

function missing(photo: string, pictures: Project['pictures']): Finding {
  const names = [...pictures.keys()].map((path) => path.slice(folder.length));
  const meant = nearest(photo.split('/').at(-1) ?? photo, names);
  return {
    rule: 'image-missing',
    message: `there is no photo “${photo}” in ${folder}`,
    fix: meant
      ? `Did you mean “${meant}”? Write the name of the file alone; capital letters count.`
      : `Put the file into ${folder} and write its name alone, such as robin-vale.jpg.`,
  };
}

/** Each photo of a therapist is there, can be shown, and is told in words to those who cannot see it. */
export function* checkPhotos({ site, pictures, brokenPictures, today }: Project): Iterable<Fault> {
  const { yaml, data } = site.practice;
  for (const [index, { photo, alt, since }] of (data?.therapists ?? []).entries()) {
    const at = (field: string, finding: Finding): Fault =>
      faultIn(yaml, ['therapists', index, field], finding);
    if (since !== undefined && since > Number(today.slice(0, 4)))
      yield at('since', {
        rule: 'field',
        message: `“since” is a year that has not come yet: ${since}`,
        fix: 'Write the year in which the therapist began to practice.',
      });
    if (photo === undefined) continue;
    const picture = pictures.get(folder + photo);
    const finding = picture
      ? (unshownFinding(photo, folder + photo, brokenPictures) ?? photoFinding(photo, picture))
      : missing(photo, pictures);
    if (finding) yield at('photo', finding);
    const unsaid = altFinding(alt);
    if (unsaid) yield at(alt === undefined ? 'photo' : 'alt', unsaid);
  }
}
