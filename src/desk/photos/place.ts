import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '~/lib/slug';
import type { Block } from '../form';
import { blocksIn, nameOf, type Form } from '../forms';
import { shownValue, stampOf } from '../typed';

/** Where the desk takes pictures, each at the name of its record. */
export const photoPaths = '/photo/';

export const folder = 'content/images';

/** Whose photo it is, and the fields that say so. */
export interface PhotoPlace {
  /** The record in its form, such as `therapists.0`. */
  readonly name: string;
  /** As the record is called. */
  readonly who: string;
  readonly photo: Block;
  readonly alt: Block;
  /** Tells one person in the list from another that may stand there now. */
  readonly person: string;
  /** The same, and what the record says of the photo. */
  readonly stamp: string;
}

/** The place of the photo of a record; nothing where the record is not there, or has none. */
export function photoPlace({ parts }: Form, data: unknown, name: string): PhotoPlace | undefined {
  const blocks = blocksIn(parts, data).filter(({ path }) => nameOf(path.slice(0, -1)) === name);
  const [first] = blocks;
  const photo = blocks.find(({ leaves }) => leaves[0]?.kind === 'photo');
  const alt = blocks.find(({ path }) => path.at(-1) === 'alt');
  if (!first || !photo || !alt) return undefined;
  const who = shownValue(data, first);
  const said = [photo, alt].map((block) => shownValue(data, block));
  const person = [name, who];
  return {
    name,
    who,
    photo,
    alt,
    person: stampOf(person.join('\n')),
    stamp: stampOf([...person, ...said].join('\n')),
  };
}

function namesIn(root: string): string[] {
  try {
    return readdirSync(join(root, folder));
  } catch {
    return [];
  }
}

/** A name for the photo of someone that no file has yet, on a computer that does not tell capitals either. */
export function freeName(root: string, who: string): string {
  const taken = new Set(namesIn(root).map((name) => name.toLowerCase()));
  const plain = slugOf(who) || 'photo';
  let name = `${plain}.jpg`;
  for (let count = 2; taken.has(name); count += 1) name = `${plain}-${count}.jpg`;
  return name;
}
