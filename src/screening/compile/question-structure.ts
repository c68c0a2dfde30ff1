import type { Identified } from '~/content/self-screen';
import { findingsOf, type Finding } from '../finding';
import { quote } from '../files';
import type { QuestionRecord } from '~/content/schema/screening/question';
import { findRepeated } from './repeated';

function checkPlace(questions: readonly Identified<QuestionRecord>[], index: number): Finding[] {
  const question = questions[index];
  if (!question) return [];
  const { id, file, record } = question;
  const found = findingsOf('order', file);
  const findings: Finding[] = [];
  const earlier = questions.slice(0, index).find((other) => other.record.order === record.order);
  if (earlier) {
    const message = `${quote(id)} and ${quote(earlier.id)} have the same place, ${record.order}.`;
    findings.push(found(['order'], message, 'Give each question its own number.'));
  }
  for (const gate of Object.keys(record.askedIf ?? {})) {
    if (questions.findIndex((other) => other.id === gate) < index) continue;
    const message = `${quote(id)} waits for the answer to ${quote(gate)}, which is not asked before it.`;
    const fix =
      gate === id
        ? 'Remove it from its own askedIf.'
        : `Give ${quote(id)} a higher order than ${quote(gate)}.`;
    findings.push(found(['askedIf', gate], message, fix));
  }
  return findings;
}

function checkAnswers({ id, file, record }: Identified<QuestionRecord>): Finding[] {
  const found = findingsOf('shape', file);
  const repeat = (key: 'value' | 'label', say: string, fix: string): Finding[] =>
    findRepeated(record.options.map((option) => option[key])).map(({ name, index }) =>
      found(['options', index, key], `Two answers to ${quote(id)} ${say} ${quote(name)}.`, fix),
    );
  return [
    ...repeat('value', 'have the value', 'Give each answer its own value.'),
    ...repeat('label', 'read', 'Word them so that a reader can tell them apart.'),
  ];
}

function checkPoints({ id, file, record }: Identified<QuestionRecord>): Finding[] {
  const found = findingsOf('shape', file);
  const scoring = record.options.findIndex((option) => (option.adds ?? 0) > 0);
  if (scoring >= 0 && !record.score) {
    const fix = 'Add “score: fit” or “score: readiness” to the question, or remove “adds”.';
    return [
      found(
        ['options', scoring, 'adds'],
        `This answer adds points, but ${quote(id)} belongs to no score.`,
        fix,
      ),
    ];
  }
  if (record.score && scoring < 0) {
    const message = `${quote(id)} belongs to a score, but none of its answers adds a point.`;
    return [found(['score'], message, 'Remove “score”, or add “adds” to an answer.')];
  }
  return [];
}

/** The trail beside a question shows its legs in order, each once. */
function checkLeg(questions: readonly Identified<QuestionRecord>[], index: number): Finding[] {
  const question = questions[index];
  const leg = question?.record.leg;
  const before = questions.slice(0, index).filter(({ record }) => record.leg);
  const last = before.at(-1)?.record.leg;
  const first = before.find(({ record }) => record.leg === leg);
  if (!question || !first || last === leg) return [];
  return [
    findingsOf('order', question.file)(
      ['leg'],
      `The leg ${quote(leg ?? '')} began with ${quote(first.id)} and was left for ${quote(last ?? '')} before ${quote(question.id)}.`,
      `Give ${quote(question.id)} the leg ${quote(last ?? '')}, or an order beside the others of ${quote(leg ?? '')}.`,
    ),
  ];
}

/** Places, answers and points of the questions, which come in the order asked. */
export const checkQuestions = (questions: readonly Identified<QuestionRecord>[]): Finding[] =>
  questions.flatMap((question, index) => [
    ...checkPlace(questions, index),
    ...checkLeg(questions, index),
    ...checkAnswers(question),
    ...checkPoints(question),
  ]);
