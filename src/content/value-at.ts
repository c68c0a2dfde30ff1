import type { DataPath } from './yaml/yaml-file';

/** The data at a path; nothing where something on the way is missing. */
export const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
