import { z } from 'zod';
import type { Finding, Path } from '../fault';
import { listNames, quote } from '../files';

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
}

const schemaAt = (schema: z.ZodType, path: Path): JsonSchema | undefined => {
  let at: JsonSchema | undefined = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema;
  for (const step of path) {
    const inner: JsonSchema | boolean | undefined =
      typeof step === 'number' ? at?.items : (at?.properties?.[step] ?? at?.additionalProperties);
    at = typeof inner === 'object' ? inner : undefined;
  }
  return at;
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text (put quotes around it)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of lines',
  record: 'a group of lines',
};

const sayWhatIsWrong = (issue: z.core.$ZodIssue, name: string): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${listNames(issue.keys)} is not a key that may stand here.`;
    case 'invalid_type':
      return issue.input === undefined
        ? `${name} is missing.`
        : `${name} should be ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return issue.input === undefined
        ? `${name} is missing.`
        : `${name} is written as ${quote(String(issue.input))}, which is not known.`;
    case 'too_small':
      return `${name} is empty or too small.`;
    case 'too_big':
      return `${name} is too big.`;
    case 'invalid_key':
      return `The name ${name} is not lower-case words joined by hyphens.`;
    default:
      return `${name} ${issue.message}.`;
  }
};

/** One finding per mistake of shape: what is wrong, and what the field is for. */
export function describeIssues(file: string, schema: z.ZodType, error: z.ZodError): Finding[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const here = schemaAt(schema, path);
    const last = path.at(-1);
    const name =
      last === undefined
        ? 'The file'
        : typeof last === 'number'
          ? `Entry ${last + 1} of ${quote(String(path.at(-2) ?? ''))}`
          : quote(last);
    const description = here?.description ?? schemaAt(schema, path.slice(0, -1))?.description;
    const keys = Object.keys(here?.properties ?? {});
    const fix =
      issue.code === 'unrecognized_keys' && keys.length > 0
        ? `Remove it, or use one of these keys: ${keys.join(', ')}.`
        : issue.code === 'invalid_value'
          ? `Write one of: ${issue.values.map(String).join(', ')}.`
          : description
            ? `Write here ${description}.`
            : 'Compare with an entry beside it.';
    const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
    return { file, path: at, message: sayWhatIsWrong(issue, name), fix, rule: 'shape' as const };
  });
}
