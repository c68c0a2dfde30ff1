import { z } from 'zod';

export const words = z.string().trim().min(1);

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens');

export const ids = z.array(id).min(1);

export const dateOrEmpty = z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/, 'is not a date such as 2026-11-25');

/** Question id → one answer or a list of answers. */
export const answerLists = z.record(id, ids);
