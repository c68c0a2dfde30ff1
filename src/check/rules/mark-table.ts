import { wikiLink } from './wiki-link';
/** Marks of other editors and of chat programs: here they mean nothing, and readers would see them. */
interface Mark {
  readonly pattern: RegExp;
  /** What it is, after the mark itself. */
  readonly what: string;
  /** On a page; a field takes plain words. */
  readonly fix: string | ((...parts: readonly string[]) => string);
  /** Where the rule for fields has words of its own. */
  readonly isOnPagesOnly?: true;
}

const address = String.raw`(?:\/|#|https?:\/\/|www\.|mailto:|tel:)[^\s()\][]*`;

export const marks: readonly Mark[] = [
  {
    pattern: /%%[^%]+%%/g,
    what: 'is a note of another program, and readers would see it',
    fix: 'Delete it, or write {/* your note */}.',
  },
  {
    pattern: /^\[!\w+\][+-]?/g,
    what: 'is a box of another program',
    fix: 'Write <Warning title="…"> on a line of its own, then the words without “>”, then </Warning>.',
  },
  {
    pattern: /^:::+ ?\w*/g,
    what: 'is a box of another program',
    fix: 'Write <Warning title="…"> on a line of its own, then the words, then </Warning>.',
  },
  {
    pattern: /(?<=^|\s)(#{2,6})(?=[^\s#])|^(#)(?=[A-Z][a-z]* [^.]*$)/g,
    what: 'makes no heading without a space behind it',
    fix: 'Write “## ” and the words, on a line of its own.',
  },
  {
    pattern: /==(?=\S)([^=]+)(?<=\S)==/g,
    what: 'is how another program marks words',
    fix: (_all, words = '') => `Write **${words}**, or the words alone.`,
  },
  {
    pattern: /(?<!\w)\*\*(?= )|(?<= )\*\*(?!\w)|^\*\*|\*\*$/g,
    what: 'would be printed as it stands: two stars have no space between them and their words',
    fix: 'Write **words**, or take the stars out.',
    isOnPagesOnly: true,
  },
  {
    pattern: new RegExp(String.raw`\(([^()]+)\)\[(${address})\]`, 'g'),
    what: 'is a link with its brackets the wrong way round',
    fix: (_all, words = '', to = '') => `Write [${words}](${to}).`,
  },
  {
    pattern: new RegExp(String.raw`\[([^\][]+)\]\s+\((${address})\)`, 'g'),
    what: 'is no link while there is a space between the brackets',
    fix: (_all, words = '', to = '') => `Write [${words}](${to}).`,
  },
  {
    pattern: /!\[[^\][]*\]\([^)]*\)/g,
    what: 'would be printed as it stands: there is a space in the name of the picture',
    fix: 'Rename the picture: small letters, digits and hyphens, such as waiting-room.jpg.',
    isOnPagesOnly: true,
  },
  {
    pattern: /(?<!!)\[[^\][]*\]\([^)]*\)/g,
    what: 'would be printed as it stands: there is a space in the address, or a “\\” before a bracket',
    fix: 'Write [words](/page/), with nothing else in the round brackets.',
    isOnPagesOnly: true,
  },
  {
    pattern: new RegExp(`!?${wikiLink}`, 'g'),
    what: 'is a link of another program',
    fix: 'Write [words](/safety/) for a page, ![words](../images/room.jpg) for a picture, <Fact id="phone" /> for a fact.',
    isOnPagesOnly: true,
  },
  {
    pattern: /<\/?[A-Z][A-Za-z]*(?:\s+\w+=[^<>]*|\s*\/)?>/g,
    what: 'would be printed as it stands: there is a “\\” before it, or “&lt;” instead of “<”',
    fix: (all) => `Write ${all.replaceAll(/[“”]/g, '"')}, with nothing before the “<”.`,
    isOnPagesOnly: true,
  },
  {
    pattern: /^\|[^|]+\|[^|]+\|/g,
    what: 'is a table without its second line',
    fix: 'Put a line such as |---|---| below the first, with one “---” for each column.',
  },
  {
    pattern: /\[\^[^\]\s]+\]:?/g,
    what: 'is a footnote; sources have a list of their own here',
    fix: 'Write <Cite id="…" /> with the name of a source, or delete it.',
  },
  {
    pattern: new RegExp(
      [
        String.raw`【[^】]*】|:?contentReference\[oaicite[^\]]*\](?:\{[^}]*\})?`,
        String.raw`\[oai_citation[^\]]*\](?:\([^)]*\))?`,
        String.raw`\b(?:cite)?turn\d+(?:search|view|news|fetch|file)\d+\b`,
      ].join('|'),
      'g',
    ),
    what: 'is a mark that a chat program left where it had a source',
    fix: 'Delete it. For a source write <Cite id="…" />, once somebody has read that source.',
  },
  {
    pattern: /^\[toc\]$/gi,
    what: 'is a mark of another program; the contents of a page are made for you',
    fix: 'Delete it.',
  },
  {
    pattern: /^[•◦▪▫‣●○∙⁃■□➢✓☐☑]\s*/gu,
    what: 'makes no list',
    fix: 'Begin each line of the list with “- ”, and leave an empty line above it.',
  },
  {
    pattern: /\\n(?=[A-Z\s]|$)/g,
    what: 'would be printed as it stands',
    fix: 'Delete it, and begin a new line instead.',
  },
];
