import { z } from 'zod';
import { isCalendarDate } from '~/lib/dates';

export const words = z.string().trim().min(1);

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens')
  .refine(
    (name) => !(name in {}),
    'is a name that the program keeps for itself; take another word',
  );

/** A list that names each thing once. */
export const distinct = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'names the same thing twice');

export const ids = distinct(id);

export const dateOrEmpty = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/, 'is not a date such as 2026-11-25')
  .refine(
    (text) => text === '' || isCalendarDate(text),
    'is not a day in the calendar; write it as 2026-11-25',
  );

/** Question id → one answer or a list of answers. */
export const answerLists = z.record(id, ids);
