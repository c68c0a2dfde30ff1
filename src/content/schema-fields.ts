import { z } from 'zod';
import { isOurs } from './schema/fields';
import type { DataPath } from './yaml/yaml-file';

/** Looks through `preprocess`, defaults, optionals and refinements at the field itself. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe)
    return bare(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return bare(schema.def.innerType);
  return schema;
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const field = bare(schema);
  if (field instanceof z.ZodObject)
    return Object.hasOwn(field.shape, key)
      ? (field.shape as Record<PropertyKey, z.core.$ZodType>)[key]
      : undefined;
  if (field instanceof z.ZodArray) return field.element;
  if (field instanceof z.ZodRecord) return field.valueType;
  return undefined;
}

const describe = (schema: z.core.$ZodType | undefined): string | undefined =>
  schema instanceof z.ZodType ? schema.description : undefined;

/** Whether the words at a path are ours. A field that may also be empty is a union, whose filled form comes first. */
export function holdsOurWords(schema: z.ZodType, path: DataPath): boolean {
  const field = fieldAt(schema, path);
  const inner = field && bare(field);
  const words = inner instanceof z.ZodUnion ? inner.options[0] : inner;
  return words !== undefined && isOurs(words);
}

/** The field at a path, as the schema has it. */
export const fieldAt = (schema: z.ZodType, path: DataPath): z.core.$ZodType | undefined =>
  path.reduce<z.core.$ZodType | undefined>((field, key) => field && step(field, key), schema);

/** What a schema says about the field at a path: its description, or that of what it is a part of, and the fields below it. */
export function describedFields(
  schema: z.ZodType,
  path: DataPath,
): { readonly description: string | undefined; readonly fields: readonly string[] } {
  const field = fieldAt(schema, path);
  const inner = field && bare(field);
  return {
    description: describe(field) ?? describe(fieldAt(schema, path.slice(0, -1))),
    fields: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
  };
}

/** A schema as editors and forms read it; made as Astro makes its own for the pages. */
export const jsonSchemaOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
