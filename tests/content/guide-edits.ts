import { readFileSync } from 'node:fs';

/** What the owner's guide tells its reader to change: a few lines of a file, or a whole new file. */
export interface GuideEdit {
  readonly task: string;
  readonly file: string;
  readonly before?: string;
  readonly after: string;
}

export const guide = readFileSync('content/README.md', 'utf8');

/** Takes away the spaces by which a block is set in under its step. */
function dedent(block: string): string {
  const lines = block.replace(/\n$/, '').split('\n');
  const depth = Math.min(
    ...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(depth)).join('\n');
}

const fence = (indent: string): string => `\\n\\n${indent}\`\`\`\\w+\\n([\\s\\S]*?)${indent}\`\`\``;
const edit = new RegExp(
  `^( *)\\*\\*Before\\*\\*, in \`([^\`]+)\`:${fence('\\1')}\\n\\n\\1\\*\\*After\\*\\*:${fence('\\1')}`,
  'gm',
);
const addition = new RegExp(`^( *)\\*\\*New file\\*\\* \`([^\`]+)\`:${fence('\\1')}`, 'gm');

const sections = guide
  .split(/^(?=###? )/m)
  .map((text) => ({ text, task: /^#+ (.*)/.exec(text)?.[1] ?? '' }));

/** In the order of the guide. */
export const edits: readonly GuideEdit[] = sections.flatMap(({ text, task }) => [
  ...[...text.matchAll(edit)].map(([, , file = '', before = '', after = '']) => ({
    task,
    file,
    before: dedent(before),
    after: dedent(after),
  })),
  ...[...text.matchAll(addition)].map(([, , file = '', after = '']) => ({
    task,
    file,
    after: `${dedent(after)}\n`,
  })),
]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds the lines in a file. What stands after the colon of a field is the owner's, so any value will do there;
 * the words of a page must stand as they are.
 */
export function standsIn(before: string): RegExp {
  const lines = before.split('\n').map((line, index) => {
    const [, field] = /^( *[\w-]+:)/.exec(line) ?? [];
    if (!field) return escaped(line);
    return `^${index === 0 ? '(?<depth> *)' : '\\k<depth>'}${field}.*$`;
  });
  return new RegExp(lines.join('\n'), 'm');
}

/** The file as it is once the reader has done what the guide says. */
export function applyEdit(text: string, { before = '', after }: GuideEdit): string {
  return text.replace(standsIn(before), (_found, ...rest) => {
    const groups: unknown = rest.at(-1);
    const { depth = '' } = typeof groups === 'object' ? (groups as { depth?: string }) : {};
    return after
      .split('\n')
      .map((line) => depth + line)
      .join('\n');
  });
}
