import { faultAt, faultIn, type Fault, type Finding } from '~/content/fault';
import { offsetInBlock } from '~/content/mdx/blocks';
import { textsOf } from '~/content/site';
import type { Project } from '../project';
import { sentencesOf } from './sentences';

/** What a company’s name ends in, and people leave out. */
const kinds =
  /\s(?:Psychedelics?|Health|Healthcare|Wellness|Clinics?|Medical|Medicine|Ketamine|Therap(?:y|ies)|Care|Centers?|Group|Inc\.?|LLC)$/;
/** A shorter word may be one of every day. */
const shortest = 6;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name of its own, in full or as people say it; nothing for “your own doctor”, which is none. */
function patternOf(name: string): RegExp | undefined {
  if (!/^[A-Z][\w’'&-]*(?: [A-Z&][\w’'-]*)*$/.test(name)) return undefined;
  const short = name.replace(kinds, '');
  const ways = short.length >= shortest && !short.includes(' ') ? [name, short] : [name];
  return new RegExp(`(?<![\\w-])(?:${ways.map(escaped).join('|')})(?![\\w-])`);
}

/** Words that tell that it is over. */
const over =
  /\b(?:no longer|any ?more|used to|formerly|until|closed|stopped|ended|retired|instead of|left)\b/i;

/** Who was taken off the list is recommended nowhere else. */
export function* checkRetired({ site }: Project): Iterable<Fault> {
  const { practice } = site;
  for (const { path: file, data } of site.prescribers) {
    const pattern = data?.retired ? patternOf(data.name) : undefined;
    if (!data || !pattern) continue;
    const finding: Finding = {
      rule: 'retired-prescriber',
      message: `“${data.name}” is taken off the site in ${file}, and is still named here`,
      fix: 'Take it out of this sentence, or say that it is no longer a way to a prescription.',
    };
    const isNamed = (words: string): boolean => pattern.test(words) && !over.test(words);
    for (const { path, mdx } of textsOf(site))
      for (const block of path === file ? [] : mdx.blocks)
        for (const { text, start } of sentencesOf(block))
          if (isNamed(text))
            yield faultAt(mdx.source, offsetInBlock(block, start + text.search(pattern)), finding);
    for (const { text, path } of practice.yaml.texts())
      if (isNamed(text)) yield faultIn(practice.yaml, path, finding);
  }
}
