import { z } from 'zod';

/**
 * Reads the props that a writer gave a component in a page. Nothing else checks them: MDX is not type-checked.
 *
 * @throws with a sentence that says which component, what is wrong and what to write.
 */
export function readProps<T extends z.ZodType>(
  component: string,
  schema: T,
  props: unknown,
  example: string,
): z.infer<T> {
  const result = schema.safeParse(props);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `it does not know ${issue.keys.join(', ')}`
      : `${issue.path.join('.') || 'it'} ${issue.message}`,
  );
  throw new Error(`<${component}>: ${problems.join('; ')}. Write it as: ${example}`);
}

const required = 'is missing';

/** What a writer may give each component. `src/check` reads the same table, so that a page is checked before Astro sees it. */
export const componentProps = {
  Summary: z.strictObject({}),
  Warning: z.strictObject({ title: z.string({ error: required }) }),
  Care: z.strictObject({
    level: z.enum(['emergency', 'today', 'next-session'], {
      error: 'must be emergency, today or next-session',
    }),
    title: z.string({ error: required }),
  }),
  Evidence: z.strictObject({ id: z.string({ error: required }) }),
  Cite: z.strictObject({ id: z.string({ error: required }) }),
  Fact: z.strictObject({ id: z.string({ error: required }) }),
  Known: z.strictObject({ id: z.string({ error: required }) }),
  Term: z.strictObject({ id: z.string({ error: required }) }),
  Steps: z.strictObject({}),
  Fit: z.strictObject({
    level: z.enum(['may-help', 'ask-first', 'usually-not'], {
      error: 'must be may-help, ask-first or usually-not',
    }),
    title: z.string({ error: required }),
  }),
  HelpLines: z.strictObject({ ids: z.string().optional() }),
  Action: z.strictObject({
    to: z.string({ error: required }),
    quiet: z.boolean({ error: 'takes no value' }).optional(),
  }),
  Hero: z.strictObject({}),
  Doors: z.strictObject({}),
  Door: z.strictObject({ to: z.string({ error: required }), title: z.string({ error: required }) }),
} as const;

export const componentExamples: Record<keyof typeof componentProps, string> = {
  Summary: '<Summary> … </Summary>',
  Warning: '<Warning title="Do not drive"> … </Warning>',
  Care: '<Care level="today" title="Call your prescriber today"> … </Care>',
  Evidence: '<Evidence id="ptsd" />',
  Cite: '<Cite id="feder-2021" />',
  Fact: '<Fact id="course.journeys" />',
  Known: '<Known id="address"> … </Known>',
  Term: '<Term id="integration">integration</Term>',
  Steps: '<Steps> … </Steps>',
  Fit: '<Fit level="ask-first" title="Ask a prescriber first"> … </Fit>',
  HelpLines: '<HelpLines ids="988, 911" />',
  Action: '<Action to="/self-screen/">Take the self-screen</Action>',
  Hero: '<Hero> … </Hero>',
  Doors: '<Doors> … </Doors>',
  Door: '<Door to="/book/" title="Ready to talk">One line</Door>',
};
