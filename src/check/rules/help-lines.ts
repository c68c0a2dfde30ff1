import { retiredNumbers, type HelpLine } from '~/content/schema/help-line';
import { faultAt, faultIn, type Fault } from '~/content/fault';
import { blank, sourceText } from '~/content/source-text';
import type { Project } from '../project';
import { lockedWays, waysOf } from './shipped-help-lines';

/** Whether a line's new way is written down with its reason, by someone who has looked. */
const isExplained = ({ verifiedOn, changed }: HelpLine): boolean =>
  verifiedOn !== undefined && changed !== undefined;

/** A line leads where it led when the site was made, unless someone has looked and says why it does not. */
export function* checkHelpLines({ site: { helpLines } }: Project): Iterable<Fault> {
  for (const [id, line] of Object.entries(helpLines.data ?? {}))
    for (const [way, shipped] of waysOf(id)) {
      const written = line[way];
      const isRight = way === 'chat' ? written?.startsWith(shipped) : written === shipped;
      const isLocked = lockedWays[id]?.includes(way) ?? false;
      if (isRight || (!isLocked && isExplained(line))) continue;
      const write = `Write “${way}: '${shipped}'”.`;
      yield faultIn(helpLines.yaml, [id, ...(written === undefined ? [] : [way])], {
        rule: 'help-line-number',
        message: `${way === 'phone' ? 'the number' : `“${way}”`} of ${id} must be ${shipped}`,
        fix: isLocked
          ? `${write} If it has really changed, tell the developer.`
          : `${write} If the line’s own page says something else, write the day you read it in “verifiedOn” and what is new in “changed”.`,
      });
    }
}

/** `+18002738255` as people write it, also with the letters of its last digits. */
const retired = retiredNumbers.map((number) => {
  const [, area = '', middle = '', last = ''] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  return new RegExp(`\\b${area}\\)?[-. ]?${middle}[-. ]?(?:${last}|TALK)\\b`, 'g');
});

/** A note to the next editor may name an old number. */
const withoutNotes = (path: string, text: string): string =>
  path.endsWith('.yaml')
    ? text.replace(/^\s*#.*$/gm, blank)
    : text.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);

/** Numbers that no longer lead where people expect stand nowhere in the content. */
export function* checkRetiredNumbers({ site: { files } }: Project): Iterable<Fault> {
  for (const [path, text] of files) {
    if (path === 'content/README.md') continue;
    const words = withoutNotes(path, text);
    for (const match of retired.flatMap((pattern) => [...words.matchAll(pattern)]))
      yield faultAt(sourceText(path, text), match.index, {
        rule: 'retired-number',
        message:
          'this number is retired: since July 2022 people in the United States reach that line at 988',
        fix: 'Write 988, or <HelpLines ids="988" />.',
      });
  }
}
