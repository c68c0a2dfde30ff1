import type { YAMLParseError } from 'yaml';
import type { FaultWords } from '../fault';

/** What the YAML reader's complaints mean, and what to write instead. */

const quoteIt: FaultWords = {
  message: 'this value has a colon or another sign in it that makes the file unreadable',
  fix: 'Put the whole value in quotes, such as title: "Ketamine: what to expect".',
};

const spacing: FaultWords = {
  message:
    'this line cannot be read: a space after the colon is missing, or the line is indented wrongly',
  fix: 'Write “name: value” with one space after the colon, and line it up with the lines around it.',
};

const byCode: Readonly<Record<string, FaultWords>> = {
  DUPLICATE_KEY: {
    message: 'this name stands twice in the same place',
    fix: 'Keep one of the two lines and delete the other.',
  },
  TAB_AS_INDENT: {
    message: 'this line begins with a tab',
    fix: 'Use spaces at the start of the line: two for each step.',
  },
  BAD_INDENT: {
    message: 'this line is not lined up with the ones around it, or a bracket was not closed',
    fix: 'Line it up with the lines above (two spaces for each step), and close every “[” with “]”.',
  },
  BAD_SCALAR_START: {
    message: 'a value may not begin with this sign',
    fix: 'Put the whole value in quotes, such as name: "@home".',
  },
  BLOCK_AS_IMPLICIT_KEY: quoteIt,
  MULTILINE_IMPLICIT_KEY: spacing,
  BAD_DQ_ESCAPE: {
    message: 'there is a backslash (\\) inside double quotes',
    fix: 'Use single quotes around this value, or take the backslash out.',
  },
  BAD_ALIAS: {
    message: 'a value may not begin with “*” or “&”',
    fix: 'Put the whole value in quotes.',
  },
  MULTIPLE_DOCS: {
    message: 'a line “---” stands among these lines, and everything below it would be lost',
    fix: 'Delete it. To part groups of lines, leave one empty or begin it with “#”.',
  },
  BAD_COLLECTION_TYPE: {
    message: 'a list and named lines are mixed in one place',
    fix: 'Use either “- item” lines or “name: value” lines here, not both.',
  },
};

export const unclosed: FaultWords = {
  message: 'a quote or bracket was opened here and not closed',
  fix: 'Close it, or put the whole value in double quotes, such as note: "it’s fine".',
};

/** Where a value opens a quote that its line does not close, though the next line begins a field of its own. */
export function unclosedQuote(text: string): number | undefined {
  const found =
    /^[ ]*(?:- )?[\w'-]+:[ ]+(?="(?:[^"\n]|\\")*\n[ ]*(?:- )?[\w'-]+:|'[^'\n]*\n[ ]*(?:- )?[\w'-]+:)/m.exec(
      text,
    );
  return found ? found.index + found[0].length : undefined;
}

/** An owner's words for one complaint of the YAML reader. */
export function yamlFault({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): FaultWords {
  if (code === 'MISSING_CHAR') return /quote|\]|\}/.test(message) ? unclosed : spacing;
  if (code === 'UNEXPECTED_TOKEN')
    return {
      message:
        'this line does not fit here: a quote mark inside a quoted value, or lines that do not belong together',
      fix: 'If the value has an apostrophe, put it in double quotes, such as note: "it’s fine". Otherwise line it up with the lines above.',
    };
  return byCode[code] ?? spacing;
}
