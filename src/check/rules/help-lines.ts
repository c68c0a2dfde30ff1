import { retiredNumbers } from '~/content/schema/help-line';
import { faultAt, faultIn, type Fault } from '~/content/fault';
import { blank, sourceText } from '~/content/source-text';
import type { Project } from '../project';

/** Lines that people in danger are led to: a slip of the finger here could cost a life, so a change takes a developer, too. */
const pinned = [
  { id: '911', field: 'phone', value: '911' },
  { id: '988', field: 'phone', value: '988' },
  { id: '988', field: 'text', value: '988' },
  { id: '988', field: 'chat', value: 'https://988lifeline.org/' },
  { id: 'domestic-violence', field: 'phone', value: '+18007997233' },
  { id: 'crisis-text-line', field: 'text', value: '741741' },
] as const;

/** A way to reach a line may be left out, but for its phone; where it stands, it leads where it must. */
export function* checkHelpLines({ site: { helpLines } }: Project): Iterable<Fault> {
  for (const { id, field, value } of pinned) {
    const line = helpLines.data?.[id];
    const written = line?.[field];
    const isLeftOut = written === undefined && (field !== 'phone' || !line);
    const isRight = field === 'chat' ? written?.startsWith(value) : written === value;
    if (helpLines.data && !isRight && !isLeftOut)
      yield faultIn(helpLines.yaml, [id, field], {
        rule: 'help-line-number',
        message: `${field === 'phone' ? 'the number' : `“${field}”`} of ${id} must be ${value}`,
        fix: `Write “${field}: '${value}'”. If it has really changed, tell the developer.`,
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
