import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { concernsSchema } from '~/content/schema/screening/concern';
import { outcomeSchema } from '~/content/schema/screening/outcome';
import { questionSchema } from '~/content/schema/screening/question';
import { routesSchema } from '~/content/schema/screening/route';
import { scenariosSchema } from '~/content/schema/screening/scenario';
import { scoresSchema } from '~/content/schema/screening/score';
import { signOffSchema } from '~/content/schema/screening/sign-off';
import { visitorsSchema } from '~/content/schema/screening/visitors';
import { careLevels, scoreIds } from '~/lib/self-screen-words';

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
}

/** Every field under its dotted name, with what an owner is told about it. */
function listFields(
  { properties = {}, additionalProperties, items }: JsonSchema,
  name: string,
): [string, string][] {
  const fields = Object.entries(properties).flatMap(([key, field]): [string, string][] => [
    [`${name}.${key}`, field.description ?? ''],
    ...listFields(field, `${name}.${key}`),
  ]);
  const inner = [additionalProperties, items].filter((schema) => typeof schema === 'object');
  return [...fields, ...inner.flatMap((schema) => listFields(schema, `${name}.*`))];
}

const schemas: Readonly<Record<string, z.ZodType>> = {
  concerns: concernsSchema,
  outcome: outcomeSchema,
  question: questionSchema,
  routes: routesSchema,
  scenarios: scenariosSchema,
  scores: scoresSchema,
  visitors: visitorsSchema,
  'sign-off': signOffSchema,
};

const fields = Object.entries(schemas).flatMap(([name, schema]) =>
  listFields(
    z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline' }) as JsonSchema,
    name,
  ),
);

describe('a field of content/screening', () => {
  const concern = {
    level: 'talk',
    title: 'T',
    reason: 'R',
    ask: 'A',
    sources: ['a-source'],
    reviewedOn: '',
  };
  const holds = (id: string, own: object): boolean =>
    concernsSchema.safeParse({ [id]: { ...concern, ...own } }).success;

  it('may be a concern of any level but none', () => {
    expect([
      holds('fear', {}),
      holds('fear', { level: 'emergency' }),
      holds('fear', { level: 'none' }),
    ]).toEqual([true, true, false]);
  });

  it('is no text of blanks', () => {
    expect([holds('fear', { title: ' ' }), holds('fear', { title: '' })]).toEqual([false, false]);
  });

  it('has a name of lower-case words joined by hyphens, to its end', () => {
    expect(['fear-2', 'fear-', 'fear of', 'Fear', '-fear'].map((id) => holds(id, {}))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

it('each level that a result can have leads somewhere, each score has its bands, and there are no others', () => {
  expect(Object.keys(routesSchema.shape).sort()).toEqual([...careLevels].sort());
  expect(Object.keys(scoresSchema.shape)).toEqual(scoreIds);
});

describe('every field of content/screening', () => {
  it.each(fields)('tells an owner what %s is for', (_name, description) => {
    expect(description).toMatch(/^(?!.*[.:]$)\S+ \S+/);
  });

  it('is among these', () => {
    expect(fields.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'concerns.*.level',
        'question.options.*.raises',
        'routes.none.*.go',
        'scores.fit.bands.*.to',
      ]),
    );
  });
});
