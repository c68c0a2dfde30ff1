import { registry } from '~/content/registry';
import type { Site } from '~/content/site';
import { frontmatter, sentence, type Draft, type Typed } from './front';
import { slugOf } from '~/lib/slug';

export const questionFile = (name: string): string => `${registry.questions.folder}${name}.mdx`;

interface Placed {
  readonly name: string;
  readonly order: number;
}

/** The questions of the self-screen in the order in which they are asked, also those with a fault. */
const questionsOf = ({ questions }: Site): Placed[] =>
  questions
    .map(({ id, yaml }) => {
      const { order } = (yaml.data ?? {}) as { order?: unknown };
      return { name: id, order: typeof order === 'number' ? order : 0 };
    })
    .sort((one, other) => one.order - other.order);

export const questionIds = (site: Site): string[] => questionsOf(site).map(({ name }) => name);

/** The first words of an answer name it: “Yes, with help” is yes. Not knowing and not saying have the names that all questions use. */
function valueOf(label: string): string {
  if (/\bnot sure\b|\bunsure\b|\bdo(?:n.t| not) know\b/i.test(label)) return 'unsure';
  if (/\brather not\b/i.test(label)) return 'skip';
  return slugOf(label.split(/[,.(]/)[0] ?? '')
    .split('-')
    .slice(0, 3)
    .join('-');
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Typed with “;” between them. Where two would have one name, each is named by all its words. */
export function answersOf(answers: string): Option[] {
  const labels = answers
    .split(';')
    .map((label) => label.trim())
    .filter(Boolean);
  const names = labels.map(valueOf);
  return labels.map((label, index) => {
    const value = names[index] ?? '';
    return {
      value: names.indexOf(value) === names.lastIndexOf(value) ? value : slugOf(label),
      label,
    };
  });
}

const step = 10;

/** Half-way between the question it follows and the one after that. */
function orderAfter(questions: readonly Placed[], name: string): number {
  const index = name
    ? questions.findIndex((question) => question.name === name)
    : questions.length - 1;
  const before = questions[index]?.order ?? 0;
  return (before + (questions[index + 1]?.order ?? before + 2 * step)) / 2;
}

/** A question that changes nothing yet, and says so: nothing that was proved of the self-screen can be lost by it. */
export function draftScreeningQuestion(
  { title = '', name = '', error = '', answers = '', why = '', after = '' }: Typed,
  site: Site,
): Draft {
  const path = questionFile(name);
  return {
    files: new Map([
      [
        path,
        `${frontmatter({
          order: orderAfter(questionsOf(site), after),
          kind: 'one',
          neutral: true,
          title,
          error: error.replace(/\.$/, ''),
          options: answersOf(answers),
        })}\n${sentence(why)}\n`,
      ],
    ]),
    next: [
      'It is asked, but no answer changes anything yet: “neutral: true” says so.',
      `To let an answer raise a concern, open ${path}, delete the line “neutral: true”, and write below the answer: raises: [name].`,
      'The names, with their levels and words, are in content/screening/concerns.yaml. A new concern is a new entry there, with a source.',
      'Once an answer raises something, an answer such as “I am not sure” must raise something too.',
      'To let answers count, write “score: fit” or “score: readiness” in place of “neutral: true”, and “adds: 1” below an answer. The sums are in content/screening/scores.yaml.',
      'Then run npm run check. To see whom it moves: npm run screening:diff -- HEAD',
      'A clinician signs the self-screen again after this: docs/tasks/change-the-self-screen.md says how.',
    ],
  };
}
