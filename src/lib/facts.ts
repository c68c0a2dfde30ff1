import { dollarText, numberText, rangeText } from './numbers';
import { phoneText } from './phones';

/** The written form of one fact of the practice, or `undefined` while the owner has not set it. */
export type FactText = string | undefined;

const isRange = (value: unknown): value is { min: number; max: number } =>
  typeof value === 'object' && value !== null && 'min' in value && 'max' in value;

const written = (id: string, value: unknown): FactText => {
  if (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
    return undefined;
  if (id === 'phone') return phoneText(String(value));
  if (typeof value === 'number')
    return id.startsWith('fees.') ? dollarText(value) : numberText(value);
  if (isRange(value)) return rangeText(value);
  if (Array.isArray(value))
    return value.length > 1
      ? `${value.slice(0, -1).join(', ')} and ${value.at(-1)}`
      : String(value[0]);
  return String(value);
};

/**
 * Looks up a fact by its dotted name, such as `course.journeys`, in the practice's record.
 * `course.preparationMinimum` is the least number of preparation sessions.
 */
export function factText(practice: object, id: string): FactText {
  if (id === 'course.preparationMinimum')
    return factText(practice, 'course.preparationSessions.min');
  let value: unknown = practice;
  for (const key of id.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return written(id, value);
}

/** Every fact that has a value, by dotted name. Lists of records (therapists) are not facts. */
export function factTexts(practice: object, prefix = ''): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(practice)) {
    const id = prefix + key;
    if (Array.isArray(value) && value.some((item) => typeof item === 'object')) continue;
    if (isRange(value) || typeof value !== 'object' || value === null || Array.isArray(value)) {
      const text = written(id, value);
      if (text !== undefined) texts[id] = text;
    } else {
      Object.assign(texts, factTexts(value, `${id}.`));
    }
  }
  if (prefix === '') {
    const minimum = factText(practice, 'course.preparationMinimum');
    if (minimum) texts['course.preparationMinimum'] = minimum;
  }
  return texts;
}
