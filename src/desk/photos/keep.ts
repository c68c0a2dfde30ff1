import { altFinding } from '~/check/rules/photos';
import { edited, type Desk } from '../desk';
import type { SentFile } from '../sent';
import { readFile } from '../files';
import { nameOf, type Form } from '../forms';
import { readRecord } from '../record';
import { saveBlock, type Refused } from '../save';
import { cleaned, shownValue, stampOf } from '../typed';
import { cutsOf } from './cut';
import { folder, freeName, type PhotoPlace } from './place';

/** Why a photo was not kept. */
export type NotKept = Pick<Refused, 'said' | 'fix'>;

/** Lays the ways to cut a picture on the desk; nothing is written yet. */
export async function choosePhoto(
  { photos }: Desk,
  place: PhotoPlace,
  { name, bytes }: SentFile,
): Promise<NotKept | undefined> {
  const cuts = await cutsOf(name, bytes);
  const isCut = !('rule' in cuts);
  photos.set(place.person, isCut ? cuts : []);
  return isCut ? undefined : { said: cuts.message, fix: cuts.fix };
}

/** The record with the name of a photo and the words for it; both, or neither. */
function savePhoto(
  desk: Desk,
  form: Form,
  { photo, alt }: PhotoPlace,
  name: string,
  words: string,
) {
  const { data } = readRecord(form.file, readFile(desk.root, form.file).text, form.schema).yaml;
  const values = [
    [photo, name],
    [alt, words],
  ] as const;
  const sent = new URLSearchParams(
    values.flatMap(([block, value]) => [
      [nameOf(block.path), value],
      [`was:${nameOf(block.path)}`, stampOf(shownValue(data, block))],
    ]),
  );
  const refused: Refused[] = [];
  const changed = edited(
    desk,
    form.file,
    values.map(([block]) => (text) => {
      const done = saveBlock(form, text, block, sent, desk.blanks);
      if (done && 'text' in done) return done.text;
      if (done) refused.push(done);
      return undefined;
    }),
  );
  return refused[0] ?? changed;
}

/** Puts the chosen cut into the folder of pictures, under a name that is free, and into the record. */
export function keepPhoto(
  desk: Desk,
  form: Form,
  place: PhotoPlace,
  fields: URLSearchParams,
): NotKept | undefined {
  const cut = fields.get('cut');
  if (cut !== null && fields.get('was') !== place.stamp)
    return {
      said: 'this entry was changed elsewhere meanwhile',
      fix: 'Look at what its form says now. If this photo is still to be kept, press the button once more.',
    };
  const bytes = desk.photos.get(place.person)?.[Number(cut ?? Number.NaN)]?.bytes;
  if (!bytes) return { said: 'no picture was chosen yet' };
  const words = cleaned(fields.get('alt') ?? '');
  const unsaid = altFinding(words === '' ? undefined : words);
  if (unsaid) return { said: unsaid.message, fix: unsaid.fix };
  const name = freeName(desk.root, place.who);
  const changed = savePhoto(desk, form, place, name, words);
  if ('said' in changed) return changed;
  const label = `the photo of ${place.who}`;
  const added = { file: `${folder}/${name}`, bytes };
  desk.history.write(label, new Map([[form.file, changed]]), added);
  desk.photos.delete(place.person);
  desk.notice.leave(`Saved: ${label}, as ${added.file}.`);
  return undefined;
}
