import type { z } from 'zod';
import { rememberFor } from '~/content/memory';
import { jsonSchemaOf } from '~/content/schema-fields';
import { email, httpsUrl, isoDate, phoneNumber } from '~/content/schema/fields';

/** What is typed into a field, or chosen in it. */
export type Kind =
  | 'name'
  | 'words'
  | 'number'
  | 'fee'
  | 'day'
  | 'address'
  | 'mail'
  | 'phone'
  | 'photo'
  | 'choice'
  | 'switch'
  | 'texts';

/** As much of a JSON schema as forms are made from. */
export interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | false;
}

export const shapeOf = rememberFor((schema: z.ZodType): Shape => jsonSchemaOf(schema) as Shape);

const patterns = new Map<string | undefined, Kind>([
  [shapeOf(isoDate).pattern, 'day'],
  [shapeOf(phoneNumber).pattern, 'phone'],
  [shapeOf(httpsUrl).pattern, 'address'],
  [shapeOf(email).pattern, 'mail'],
]);

/** The kind of a field by its shape; nothing for a shape that no form is made for. */
export function kindOf({ type, enum: options, pattern, items, anyOf }: Shape): Kind | undefined {
  if (anyOf?.some((shape) => kindOf(shape) === 'number')) return 'fee';
  if (options) return 'choice';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'switch';
  if (type === 'array') return items?.type === 'string' ? 'texts' : undefined;
  return type === 'string' ? (patterns.get(pattern) ?? 'name') : undefined;
}
