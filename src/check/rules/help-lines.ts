import { retiredNumbers } from '~/content/schema/help-line';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import type { Site } from '~/content/site';
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
const wrongNumbers = ({ helpLines: { yaml, data } }: Site): Fault[] =>
  pinned.flatMap(({ id, field, value }) => {
    const line = data?.[id];
    const written = line?.[field];
    const isRight = field === 'chat' ? written?.startsWith(value) : written === value;
    if (!data || isRight || (written === undefined && (field !== 'phone' || !line))) return [];
    return [
      faultAt(yaml.source, yaml.offsetOf([id, field]), {
        rule: 'help-line-number',
        message: `${field === 'phone' ? 'the number' : `“${field}”`} of ${id} must be ${value}`,
        fix: `Write “${field}: '${value}'”. If it has really changed, tell the developer.`,
      }),
    ];
  });

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
function retiredAnywhere(site: Site): Fault[] {
  return [...site.files]
    .filter(([path]) => path !== 'content/README.md')
    .flatMap(([path, text]) =>
      retired.flatMap((pattern) =>
        [...withoutNotes(path, text).matchAll(pattern)].map((match) =>
          faultAt(sourceText(path, text), match.index, {
            rule: 'retired-number',
            message:
              'this number is retired: since July 2022 people in the United States reach that line at 988',
            fix: 'Write 988, or <HelpLines ids="988" />.',
          }),
        ),
      ),
    );
}

export const checkHelpLines = ({ site }: Project): Fault[] => [
  ...wrongNumbers(site),
  ...retiredAnywhere(site),
];
