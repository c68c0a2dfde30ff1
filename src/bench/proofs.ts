import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { facts } from '~/schema/practice';
import type { Model } from '~/screening';
import { checkScreening, proveModel, type SourceFile } from '~/screening/build';
import { median } from './run';
import { table } from './table';

const folder = 'content/screening';

const realFiles = (): SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The practice’s own self-screen. @throws when its files have a fault: `npm run check` says which. */
function realModel(): Model {
  const { compiled } = checkScreening(realFiles(), {
    facts: Object.fromEntries(facts.map(({ id }) => [id, 'ask us'])),
    references: readdirSync('content/references').map((file) => basename(file, '.yaml')),
    helpLines: Object.keys(parse(readFileSync('content/site/help-lines.yaml', 'utf8')) as object),
    bookingUrl: 'https://booking.test/',
  });
  if (!compiled) throw new Error('content/screening has a fault: run `npm run check`');
  return compiled.model;
}

/** The same self-screen with `count` questions: the real ones, then all of them again under other names, and always asked. */
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
  const model = realModel();
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
