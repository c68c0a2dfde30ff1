import { z } from 'zod';
import { concernsSchema, routesSchema, scenariosSchema, scoresSchema, signOffSchema } from '~/screening/build';
import { folders, siteFiles } from './collections';

/** One JSON schema, the name of its file, and the content files it is for. */
interface EditorSchema { readonly name: string; readonly files: string; readonly schema: z.ZodType }

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '');

const yamlSchemas: readonly EditorSchema[] = [
  ...Object.entries(siteFiles).map(([files, schema]) => ({ name: nameOf(files), files, schema })),
  { name: 'reference', files: `${folders.references.folder}*.yaml`, schema: folders.references.schema },
  ...Object.entries({ concerns: concernsSchema, routes: routesSchema, scenarios: scenariosSchema, scores: scoresSchema, 'sign-off': signOffSchema })
    .map(([name, schema]) => ({ name: `screening-${name}`, files: `content/screening/${name}.yaml`, schema })),
];

const fileOf = ({ name }: EditorSchema): string => `.vscode/schemas/${name}.json`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Whether a field was made with `unsettable` of `src/schema/fields.ts`. */
const isUnsettable = (field: unknown): boolean =>
  field instanceof z.ZodPipe && field.in instanceof z.ZodTransform && field.out instanceof z.ZodOptional;

/** '' and an empty line stand for “not known yet”: the zod schema takes them, and the JSON schema must be told. */
function allowUnset(node: z.core.JSONSchema.BaseSchema, shape: Readonly<Record<string, unknown>>): void {
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    if (typeof field !== 'object' || !isUnsettable(shape[key])) continue;
    const { description, ...rest } = field;
    node.properties = { ...node.properties, [key]: { ...(description === undefined ? {} : { description }), anyOf: [rest, { enum: ['', null] }] } };
  }
}

const jsonSchemaOf = (schema: z.ZodType): unknown => z.toJSONSchema(schema, {
  io: 'input',
  unrepresentable: 'any',
  override: ({ jsonSchema, zodSchema }) => { if (zodSchema instanceof z.ZodObject) allowUnset(jsonSchema, zodSchema.shape); },
});

/**
 * Every file that the editor's help consists of, by path; made from the same schemas that check the content.
 *
 * The help is for `.yaml` files, by redhat.vscode-yaml, which reads no frontmatter (vscode-yaml 207). Astro's extension could
 * (`contentIntellisense`), but takes its schemas as Astro writes them: they call every fact that is not known yet, such as
 * `reviewedBy: ''`, an error, and there are none for the self-screen. Pages have the preview and `npm run check` instead.
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
    'yaml.schemas': Object.fromEntries(yamlSchemas.map((entry) => [`./${fileOf(entry)}`, entry.files])),
    'yaml.format.enable': false,
  };
  const extensions = { recommendations: ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'redhat.vscode-yaml', 'dbaeumer.vscode-eslint', 'bradlc.vscode-tailwindcss'] };
  return new Map([
    ...yamlSchemas.map((entry) => [fileOf(entry), json(jsonSchemaOf(entry.schema))] as const),
    ['.vscode/settings.json', json(settings)] as const,
    ['.vscode/extensions.json', json(extensions)] as const,
  ]);
}
