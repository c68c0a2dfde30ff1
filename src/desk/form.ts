import type { z } from 'zod';
import { holdsOurWords } from '~/content/schema-fields';
import type { DataPath } from '~/content/yaml/yaml-file';
import { kindOf, shapeOf, type Kind, type Shape } from './field-kinds';

export interface Leaf {
  readonly path: DataPath;
  readonly label: string;
  readonly kind: Kind;
  readonly options: readonly string[];
  /** Whether it may stay empty. */
  readonly isOptional: boolean;
  /** The names beside it in its record, in their order. */
  readonly order: readonly string[];
}

/** What is saved at once: one field, or the two ends of a range. */
export interface Block {
  readonly is: 'block';
  readonly path: DataPath;
  readonly label: string;
  readonly leaves: readonly Leaf[];
}

export interface Group {
  readonly is: 'group';
  readonly path: DataPath;
  readonly label: string;
  readonly parts: readonly Part[];
}

/** Records one after the other. */
export interface List {
  readonly is: 'list';
  readonly path: DataPath;
  readonly label: string;
  readonly order: readonly string[];
  readonly itemAt: (step: number | string) => readonly Part[];
}

export type Part = Block | Group | List;

/** Of a text that no pattern tells apart. */
const byName: Readonly<Record<string, Kind>> = { photo: 'photo' };

const last = (path: DataPath): string => String(path.at(-1) ?? '');

const partsOf = (schema: z.ZodType, { properties = {} }: Shape, path: DataPath): Part[] =>
  Object.entries(properties).flatMap(
    ([name, shape]) => partOf(schema, shape, [...path, name], Object.keys(properties)) ?? [],
  );

const textKind = (schema: z.ZodType, path: DataPath): Kind =>
  byName[last(path)] ?? (holdsOurWords(schema, path) ? 'words' : 'name');

function leafOf(
  schema: z.ZodType,
  shape: Shape,
  path: DataPath,
  order: readonly string[],
): Leaf | undefined {
  // A field that may stay empty is that, '' or nothing.
  const isOptional = shape.anyOf?.at(-1)?.type === 'null';
  const filled = (isOptional ? shape.anyOf?.[0] : undefined) ?? shape;
  const kind = kindOf(filled);
  return (
    kind && {
      path,
      order,
      label: shape.description ?? last(path),
      kind: kind === 'name' ? textKind(schema, path) : kind,
      options: kind === 'switch' ? ['false', 'true'] : (filled.enum ?? []),
      isOptional: isOptional || kind === 'texts',
    }
  );
}

/** `order` is made of the names beside a field. What has a shape that no form is made for is changed in its file. */
function partOf(
  schema: z.ZodType,
  shape: Shape,
  path: DataPath,
  order: readonly string[],
): Part | undefined {
  const label = shape.description ?? last(path);
  const { properties, items } = shape;
  if (properties) {
    const parts = partsOf(schema, shape, path);
    const leaves = parts.flatMap((part) => (part.is === 'block' ? part.leaves : []));
    return 'min' in properties && leaves.length === parts.length
      ? { is: 'block', path, label, leaves }
      : { is: 'group', path, label, parts };
  }
  if (items?.properties)
    return {
      is: 'list',
      path,
      label,
      order,
      itemAt: (step) => partsOf(schema, items, [...path, step]),
    };
  const leaf = leafOf(schema, shape, path, order);
  return leaf && { is: 'block', path, label, leaves: [leaf] };
}

/** The form over a record; over a file of records by id, that of the record at `path`. */
export function formOf(schema: z.ZodType, path: DataPath = []): Part[] {
  const shape = shapeOf(schema);
  const each = path.length > 0 ? shape.additionalProperties : shape;
  return each ? partsOf(schema, each, path) : [];
}
