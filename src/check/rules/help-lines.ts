import { retiredNumbers } from '~/schema/help-line';
import { problemAt } from '../problem';
import type { Problem } from '../problem';
import type { Site } from '../site';
import { blank, sourceText } from '../source/source-text';

const file = 'content/site/help-lines.yaml';

/** Lines whose number is their name: a slip of the finger here could cost a life. */
const ownNumber = ['988', '911'] as const;

function wrongNumbers(site: Site): Problem[] {
  const yaml = site.yaml.get(file);
  const lines = site.records[file];
  if (!yaml || !lines) return [];
  const problems = ownNumber.flatMap((id) => (lines[id]?.phone === id ? [] : [problemAt(yaml.source, yaml.offsetOf([id, 'phone']), {
    rule: 'help-line-number', message: `the number of ${id} must be ${id}`, fix: `Write “phone: '${id}'”.`,
  })]));
  const texts = lines['988']?.text;
  return texts === undefined || texts === '988' ? problems : [...problems, problemAt(yaml.source, yaml.offsetOf(['988', 'text']), {
    rule: 'help-line-number', message: 'the number to text for 988 must be 988', fix: "Write text: '988'",
  })];
}

/** `+18002738255` as people write it, also with the letters of its last digits. */
const retired = retiredNumbers.map((number) => {
  const [, area = '', middle = '', last = ''] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  return new RegExp(`\\b${area}\\)?[-. ]?${middle}[-. ]?(?:${last}|TALK)\\b`, 'g');
});

/** A note to the next editor may name an old number. */
const withoutNotes = (path: string, text: string): string => (path.endsWith('.yaml') ? text.replace(/^\s*#.*$/gm, blank) : text.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank));

/** Numbers that no longer lead where people expect stand nowhere in the content. */
function retiredAnywhere(site: Site): Problem[] {
  return [...site.files].filter(([path]) => path !== 'content/README.md').flatMap(([path, text]) => retired.flatMap((pattern) => [...withoutNotes(path, text).matchAll(pattern)].map((match) =>
    problemAt(sourceText(path, text), match.index, {
      rule: 'retired-number', message: 'this number is retired: since July 2022 people in the United States reach that line at 988', fix: 'Write 988, or <HelpLines ids="988" />.',
    }))));
}

export const checkHelpLines = (site: Site): Problem[] => [...wrongNumbers(site), ...retiredAnywhere(site)];
