import { describe, expect, it } from 'vitest';
import { readProject } from '~/check/read';
import { loadSite } from '~/content/site-loader';
import { findQuestion, type Model } from '~/screening';
import { checkFiles } from '../unit/screening/check-files';
import { context, frozenModel } from '../unit/screening/frozen-content';

const project = readProject('.');
const filesIn = (folder: string) =>
  [...project.files].flatMap(([path, text]) => (path.startsWith(folder) ? [{ path, text }] : []));

const { compiled, faults } = checkFiles(filesIn('content/screening/'), {
  ...context,
  references: filesIn('content/references/').map(({ path }) =>
    path.slice('content/references/'.length, -'.yaml'.length),
  ),
});
if (!compiled) throw new Error(JSON.stringify(faults, null, 2));
const { model, prose } = compiled;

const words = new Set([
  ...['title', 'leg', 'hint', 'error', 'label', 'lead', 'how', 'next', 'meaning', 'reason', 'ask'],
  ...['sources', 'version', 'reviewed', 'reviewedOn'],
]);

/** What a model does, without what it says. */
const decisionsOf = (whole: Model): unknown =>
  JSON.parse(JSON.stringify(whole, (key, value: unknown) => (words.has(key) ? undefined : value)));

// A practice with a name has made the self-screen its own: its kernel, its situations and a clinician hold that one.
const isNamed = Boolean(loadSite(project.files).practice.data?.name);
it.skipIf(isNamed)(
  'The self-screen of no practice yet decides as tests/fixtures/screening/frozen.yaml',
  () => {
    expect(decisionsOf(model)).toEqual(decisionsOf(frozenModel()));
  },
);

const textOf = (id: string): string => {
  const question = findQuestion(model, id);
  const labels = question?.options.flatMap((option) => [option.label, option.hint ?? '']) ?? [];
  return [question?.title, question?.hint, ...labels, prose.why[id]].join(' ');
};

describe('The words of the self-screen', () => {
  it('fill every fact in', () => {
    expect(JSON.stringify(model)).not.toContain('[[');
  });

  it('say never to stop or change a medicine', () => {
    expect(textOf('medicines')).toMatch(/Never stop or change a medicine because of this page/);
    expect(findQuestion(model, 'medicines')?.hint).toMatch(/Never stop or change/);
  });

  it('ask about home in private terms that name no partner', () => {
    expect(textOf('home-safety')).not.toMatch(/partner|husband|wife|spouse|boyfriend|girlfriend/i);
    expect(findQuestion(model, 'home-safety')?.hint).toMatch(/alone/);
  });

  it.each(model.questions.filter(({ id }) => !['age', 'who', 'reasons'].includes(id)))(
    'offer a way not to know or not to say in $id',
    ({ options }) => {
      const values = options.map(({ value }) => value);
      expect(values).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(unsure|skip|not-sure)$/)]),
      );
    },
  );

  it('word “none” as an answer', () => {
    const nones = model.questions.flatMap(({ options }) =>
      options.filter(({ value }) => value === 'none'),
    );
    expect(new Set(nones.map(({ label }) => label))).toEqual(new Set(['No, none of these']));
  });

  it.each(model.questions)('word the error of $id as what to select', ({ error }) => {
    expect(error).toMatch(/^Select /);
    expect(error).not.toMatch(/please|must|forgot|\.$/i);
  });

  it.each(model.questions)(
    'explain in two to five short sentences why $id is asked, without components',
    ({ id }) => {
      const why = prose.why[id] ?? '';
      const sentences = why.split(/(?<=[.?!])\s+/);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(5);
      expect(why).not.toMatch(/[<{]|^import/m);
      for (const sentence of sentences)
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
    },
  );

  it('send medical concerns to a prescriber or a doctor, and the others to a person', () => {
    for (const { level, ask, id } of Object.values(model.concerns)) {
      expect(ask, id).toMatch(
        level === 'medical' ? /^Ask your (prescriber|pharmacy)/ : /^(Ask|Talk|Call|Tell|Bring)/,
      );
    }
  });
});
