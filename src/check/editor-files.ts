import type { z } from 'zod';
import { jsonSchemaOf } from '~/content/schema-fields';
import { registry, type FileRow, type FolderRow } from '~/content/registry';

/** One JSON schema, the name of its file, and the content files it is for. */
interface EditorSchema {
  readonly name: string;
  readonly files: string;
  readonly schema: z.ZodType;
}

/** `content/site/help-lines.yaml` → `help-lines`, of the self-screen `screening-routes`; a folder by what one file holds. */
const nameOf = (path: string): string =>
  path
    .replace(/^content\/(?:site\/)?/, '')
    .replace(/\.yaml$|s\/$/, '')
    .replaceAll('/', '-');

const yamlSchemas: readonly EditorSchema[] = Object.values<FolderRow | FileRow>(registry).flatMap(
  (row) => {
    const { schema } = row;
    if ('file' in row) return [{ name: nameOf(row.file), files: row.file, schema }];
    return row.ending === '.yaml'
      ? [{ name: nameOf(row.folder), files: `${row.folder}*.yaml`, schema }]
      : [];
  },
);

/** Code is laid out by Prettier whenever it is saved; words never are. */
const codeLanguages = ['astro', 'css', 'javascript', 'json', 'typescript', 'typescriptreact'];
const layout = { 'editor.defaultFormatter': 'esbenp.prettier-vscode', 'editor.formatOnSave': true };

/** What an owner can start by its name from Terminal › Run Task, and the command that it is. */
const tasks = [
  { label: 'Show the site', command: 'npm run dev', isBackground: true },
  {
    label: 'Check my words',
    command: 'npm run --silent check -- --lines',
    problemMatcher: {
      owner: 'check',
      fileLocation: ['relative', '${workspaceFolder}'],
      // What `reportLines` writes: its messages stand in the panel Problems, and beside the line.
      pattern: {
        regexp: '^(content/.+?):(\\d+):(\\d+): (error|warning): (.*)$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
      },
    },
  },
  { label: 'Open my desk', command: 'npm run desk', isBackground: true },
  { label: 'Before launch', command: 'npm run launch' },
].map((task) => ({ problemMatcher: [], ...task, type: 'shell' }));

const fileOf = ({ name }: EditorSchema): string => `.vscode/schemas/${name}.json`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Every file that the editor's help consists of, by path; made from the same schemas that check the content.
 *
 * They are for `.yaml` files, by redhat.vscode-yaml. In `.mdx` files Astro's extension does the same from the schemas that Astro
 * itself writes into `.astro/collections` whenever it runs (`contentIntellisense`); `tests/site/editor-help.test.ts` holds that.
 */
export function editorFiles(): Map<string, string> {
  const settings = {
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'files.trimTrailingWhitespace': true,
    'editor.wordWrap': 'on',
    'editor.tabSize': 2,
    'editor.insertSpaces': true,
    'editor.detectIndentation': false,
    'yaml.schemas': Object.fromEntries(
      yamlSchemas.map((entry) => [`./${fileOf(entry)}`, entry.files]),
    ),
    'yaml.format.enable': false,
    'astro.content-intellisense': true,
    ...Object.fromEntries(codeLanguages.map((language) => [`[${language}]`, layout])),
  };
  const extensions = {
    recommendations: [
      'esbenp.prettier-vscode',
      'editorconfig.editorconfig',
      'astro-build.astro-vscode',
      'unifiedjs.vscode-mdx',
      'redhat.vscode-yaml',
      'dbaeumer.vscode-eslint',
      'bradlc.vscode-tailwindcss',
    ],
  };
  return new Map([
    ...yamlSchemas.map((entry) => [fileOf(entry), json(jsonSchemaOf(entry.schema))] as const),
    ['.vscode/settings.json', json(settings)] as const,
    ['.vscode/extensions.json', json(extensions)] as const,
    ['.vscode/tasks.json', json({ version: '2.0.0', tasks })] as const,
  ]);
}
