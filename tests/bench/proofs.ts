import type { Model } from '~/screening';
import { proveModel } from '~/screening/build';
import { frozenModel } from '../unit/screening/frozen-content';
import { median, table } from './results';

/** The self-screen with `count` questions: its own, then all of them again under other names, and always asked. */
function modelWith(model: Model, count: number): Model {
  const { questions } = model;
  const more = Array.from(
    { length: count - questions.length },
    (_, place) => questions[place % questions.length],
  ).flatMap((question, place) =>
    question
      ? [
          {
            id: `${question.id}-${place}`,
            kind: question.kind,
            title: question.title,
            error: question.error,
            options: question.options,
          },
        ]
      : [],
  );
  return { ...model, questions: [...questions, ...more] };
}

const rounds = 40;

export function benchProofs(counts: readonly number[]): string {
  const model = frozenModel();
  const sizes = counts.map((count) => ({
    count,
    larger: modelWith(model, count),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { larger, times } of sizes) {
      const start = performance.now();
      proveModel(larger);
      times.push(performance.now() - start);
    }
  }
  // The first half warms the engine up.
  const rows = sizes.map(({ count, larger, times }) => ({
    count,
    time: median(times.slice(rounds / 2)),
    proof: proveModel(larger),
  }));
  const steps = rows.map(({ count, time }, place) => {
    const before = rows[place - 1];
    return before && (time - before.time) / (count - before.count);
  });
  return table(
    [
      'questions',
      'proof, ms',
      '÷ smallest',
      'ms a further question',
      'step ÷ step before',
      'states visited',
      'sets of answers proved',
    ],
    rows.map(({ count, time, proof }, place) => {
      const [step, before] = [steps[place], steps[place - 1]];
      return [
        String(count),
        time.toFixed(1),
        (time / (rows[0]?.time ?? 1)).toFixed(2),
        step?.toFixed(3) ?? '',
        step && before ? (step / before).toFixed(2) : '',
        String(proof.states),
        `10^${proof.count.toString().length - 1}`,
      ];
    }),
  );
}
