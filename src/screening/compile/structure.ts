import type { Finding } from '../fault';
import { quote, routesFile, scoresFile } from '../files';
import type { Records } from './records';

const findRepeated = (names: readonly string[]): { name: string; index: number }[] =>
  names.flatMap((name, index) => (names.indexOf(name) < index ? [{ name, index }] : []));

function checkQuestions({ questions }: Records): Finding[] {
  const place = new Map(questions.map(({ id }, index) => [id, index]));
  return questions.flatMap(({ id, file, record }, index): Finding[] => {
    const twin = questions.slice(0, index).find((other) => other.record.order === record.order);
    const later = Object.keys(record.askedIf ?? {}).filter((gate) => (place.get(gate) ?? -1) >= index);
    const scoring = record.options.findIndex((option) => (option.adds ?? 0) > 0);
    return [
      ...(twin ? [{ file, path: ['order'], rule: 'order' as const, message: `${quote(id)} and ${quote(twin.id)} have the same place, ${record.order}.`, fix: 'Give each question its own number.' }] : []),
      ...later.map((gate) => ({ file, path: ['askedIf', gate], rule: 'order' as const, message: `${quote(id)} waits for the answer to ${quote(gate)}, which is not asked before it.`, fix: gate === id ? 'Remove it from its own askedIf.' : `Give ${quote(id)} a higher order than ${quote(gate)}.` })),
      ...findRepeated(record.options.map(({ value }) => value)).map((twice) => ({ file, path: ['options', twice.index, 'value'], rule: 'shape' as const, message: `Two answers to ${quote(id)} have the value ${quote(twice.name)}.`, fix: 'Give each answer its own value.' })),
      ...findRepeated(record.options.map(({ label }) => label)).map((twice) => ({ file, path: ['options', twice.index, 'label'], rule: 'shape' as const, message: `Two answers to ${quote(id)} read ${quote(twice.name)}.`, fix: 'Word them so that a reader can tell them apart.' })),
      ...(scoring >= 0 && !record.score ? [{ file, path: ['options', scoring, 'adds'], rule: 'shape' as const, message: `This answer adds points, but ${quote(id)} belongs to no score.`, fix: 'Add “score: fit” or “score: readiness” to the question, or remove “adds”.' }] : []),
      ...(record.score && scoring < 0 ? [{ file, path: ['score'], rule: 'shape' as const, message: `${quote(id)} belongs to a score, but none of its answers adds a point.`, fix: 'Remove “score”, or add “adds” to an answer.' }] : []),
    ];
  });
}

function checkBands({ questions, scores }: Records): Finding[] {
  return Object.entries(scores ?? {}).flatMap(([id, { max, bands }]): Finding[] => {
    const sorted = [...bands].sort((a, b) => a.from - b.from);
    const edges = sorted.map((band, index) => ({ band, due: index === 0 ? 0 : (sorted[index - 1]?.to ?? 0) + 1 }));
    const path = [id, 'bands'];
    const reach = questions
      .filter(({ record }) => record.score === id)
      .reduce((sum, { record }) => sum + Math.max(...record.options.map((option) => option.adds ?? 0)), 0);
    const fault = (message: string, fix: string): Finding => ({ file: scoresFile, path, rule: 'score-bands', message, fix });
    return [
      ...edges.filter(({ band, due }) => band.from > due).map(({ band, due }) => fault(`The bands of ${quote(id)} leave a gap: ${due === band.from - 1 ? `a sum of ${due} has` : `sums of ${due} to ${band.from - 1} have`} no band.`, `Let ${quote(band.id)} start at ${due}, or let the band below it reach ${band.from - 1}.`)),
      ...edges.filter(({ band, due }) => band.from < due).map(({ band, due }) => fault(`The bands of ${quote(id)} overlap: a sum of ${band.from} has two bands.`, `Let ${quote(band.id)} start at ${due}.`)),
      ...bands.filter(({ from, to }) => from > to).map((band) => fault(`The band ${quote(band.id)} of ${quote(id)} ends before it starts.`, 'Swap “from” and “to”.')),
      ...findRepeated(bands.map((band) => band.id)).map(({ name }) => fault(`Two bands of ${quote(id)} are named ${quote(name)}.`, 'Give each band its own id.')),
      ...(sorted.at(-1)?.to === max ? [] : [fault(`The bands of ${quote(id)} end at ${sorted.at(-1)?.to ?? 0}, but its highest sum is ${max}.`, `Let the highest band end at ${max}.`)]),
      ...(reach > max ? [fault(`The answers can add up to ${reach} in ${quote(id)}, but its highest sum is ${max}.`, `Write max: ${reach} and let the highest band reach it, or lower what answers add.`)] : []),
    ];
  });
}

/** A route may only ask for a sum that everyone has: without a question there is no sum, and no sum is not zero. */
const checkCounted = ({ questions, routes }: Records): Finding[] =>
  Object.entries(routes ?? {}).flatMap(([level, rows]) =>
    rows.flatMap((row, index): Finding[] => {
      const wanted = row.if && 'band' in row.if ? Object.keys(row.if.band) : [];
      return wanted
        .filter((score) => !questions.some(({ record }) => record.score === score && !record.askedIf))
        .map((score) => ({ file: routesFile, path: [level, index, 'if'], rule: 'score-bands', message: `This row needs a sum of ${quote(score)}, but no question that everyone is asked adds to it.`, fix: `Give a question “score: ${score}”, or remove the row.` }));
    }),
  );

const checkRows = ({ routes }: Records): Finding[] =>
  Object.entries(routes ?? {}).flatMap(([level, rows]) =>
    rows.flatMap((row, index): Finding[] => {
      const isLast = index === rows.length - 1;
      if (isLast && row.if) return [{ file: routesFile, path: [level, index], rule: 'one-outcome', message: `The last row of ${quote(level)} holds only sometimes, so some people would get no result.`, fix: 'Add a last row with “go” alone.' }];
      if (!isLast && !row.if) return [{ file: routesFile, path: [level, index], rule: 'one-outcome', message: `This row of ${quote(level)} always holds, so the rows below it can never be reached.`, fix: 'Give it an “if”, or move it to the end.' }];
      return [];
    }),
  );

const checkBodies = ({ questions, outcomes }: Records): Finding[] =>
  [...questions, ...outcomes]
    .filter(({ body }) => body === '')
    .map(({ file }) => ({ file, path: [], rule: 'shape', message: 'There are no words under the second line of ---.', fix: 'Write two to four short sentences there: for a question, why we ask; for an outcome, what it means.' }));

/** What is wrong inside one file although its shape is right. */
export const checkStructure = (records: Records): Finding[] => [
  ...checkQuestions(records),
  ...checkBands(records),
  ...checkRows(records),
  ...checkCounted(records),
  ...checkBodies(records),
];
