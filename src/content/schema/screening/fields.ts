import { z } from 'zod';
import { isCalendarDate } from '~/lib/dates';
import { dayAsText, isReserved, slug } from '../fields';

/** Field kinds that only the files of the self-screen have. */

export const id = slug.refine(
  (name) => !isReserved(name),
  'is a name that the program keeps for itself; take another word',
);

/** A list that names each thing once. */
export const distinct = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .min(1, 'must name at least one')
    .refine((list) => new Set(list).size === list.length, 'names the same thing twice');

export const ids = distinct(id);

export const dateOrEmpty = z.preprocess(
  dayAsText,
  z
    .string()
    .regex(
      /^(?:\d{4}-\d{2}-\d{2})?$/,
      'must be a date written as year-month-day, such as 2026-11-25, or empty',
    )
    .refine(
      (text) => text === '' || isCalendarDate(text),
      'is not a day in the calendar; write it as year-month-day, such as 2026-11-25',
    ),
);

/** A file with many records, which may not have lost them all. */
export const recordsOf = <T extends z.ZodType>(each: T) =>
  z
    .record(id, each)
    .refine((records) => Object.keys(records).length > 0, 'has lost all that it held');

/** Question id → one answer or a list of answers. */
export const answerLists = z.record(id, ids);
