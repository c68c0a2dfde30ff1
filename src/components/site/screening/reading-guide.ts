/** How to read one's answers without a computer: the routes of the model as sentences about numbered questions. */
import {
  careLevels,
  findResult,
  levelOfOption,
  plainAnswers,
  withStandingLines,
  type Care,
  type Condition,
  type Model,
  type Option,
  type Question,
  type Score,
} from '~/screening';
import { choicesWhere, letterOf, lettersOf } from './choice-letters';

interface GuideRow {
  readonly outcome: string;
  readonly when: string;
}

interface GuideSum {
  readonly title: string;
  /** Points of each question that counts, such as “Question 8: a 0, b 1, c 2”. */
  readonly parts: readonly string[];
  readonly bands: readonly string[];
}

const rangeOf = ({ from, to }: { from: number; to: number }): string =>
  from === to ? String(from) : `${from} ${to - from === 1 ? 'or' : 'to'} ${to}`;

const bandWords = (model: Model, condition: Extract<Condition, { band: unknown }>): string =>
  Object.values(model.scores)
    .flatMap((score: Score) => {
      const bands = score.bands.filter(({ id }) => condition.band[score.id]?.includes(id));
      return bands.length > 0
        ? [`“${score.title}” adds up to ${bands.map(rangeOf).join(' or ')}`]
        : [];
    })
    .join(' and ');

/** An answer to each of these questions, one of the given ones. */
const oneOfEach = (model: Model, answers: Readonly<Record<string, readonly string[]>>): string =>
  choicesWhere(model, ({ id }, { value }) => answers[id]?.includes(value) ?? false, ' and ');

const whenOf = (model: Model, level: Care, condition: Condition | undefined): string => {
  if (!condition) {
    return level === 'none'
      ? 'None of the lines above fits.'
      : `You chose any of these: ${choicesWhere(model, (_, option) => !option.ends && levelOfOption(model, option) === level)}.`;
  }
  if ('concern' in condition) {
    return `You chose ${choicesWhere(model, (_, { raises = [] }) => raises.includes(condition.concern), ' or ')}.`;
  }
  if ('band' in condition) return `${bandWords(model, condition)} (see “How to add up” below).`;
  return `You chose ${oneOfEach(model, condition.answer)}.`;
};

const isRaised = (model: Model, level: Care): boolean =>
  level === 'none' ||
  model.questions.some(({ options }) =>
    options.some((option) => !option.ends && levelOfOption(model, option) === level),
  );

/** A row for each answer that ends the questions: it holds whatever else was answered, but for an emergency. */
const endRows = (model: Model): GuideRow[] =>
  model.questions.flatMap(({ id, options }, index) =>
    options.flatMap(({ value, ends }, place) => {
      const outcome = ends && findResult(model, { ...plainAnswers(model), [id]: [value] })?.outcome;
      return outcome
        ? [{ outcome: outcome.id, when: `You chose ${index + 1} (${letterOf(place)}).` }]
        : [];
    }),
  );

/** Whether only answers that end the questions meet this condition: then a row of theirs says it already. */
const isOfAnEnd = (model: Model, condition: Condition | undefined): boolean =>
  condition !== undefined &&
  'concern' in condition &&
  model.questions
    .flatMap(({ options }) => options)
    .filter(({ raises = [] }) => raises.includes(condition.concern))
    .every(({ ends }) => ends);

/**
 * An emergency first, then the answers that end the questions, then from the most careful level to the least; levels
 * that no answer raises are left out. The first row that fits decides.
 */
export function guideRows(model: Model): GuideRow[] {
  const rowsOf = (level: Care): GuideRow[] =>
    model.routes[level]
      .filter((row) => !isOfAnEnd(model, row.if))
      .map((row) => ({ outcome: row.go, when: whenOf(model, level, row.if) }));
  const [emergency = 'emergency', ...others] = [...careLevels].reverse();
  return [
    ...(isRaised(model, emergency) ? rowsOf(emergency) : []),
    ...endRows(model),
    ...others.filter((level) => isRaised(model, level)).flatMap(rowsOf),
  ];
}

/** The answers with which a talk comes before booking, where a line above speaks of booking; empty where there are none. */
export const talkBeforeBooking = (model: Model): string =>
  choicesWhere(
    model,
    (_, { ends, raises = [] }) =>
      !ends && raises.some((id) => model.concerns[id]?.booking === false),
  );

/** The answers that change no next step, to be brought up all the same; empty where there are none. */
export const toMention = (model: Model): string =>
  choicesWhere(model, (_, option) => levelOfOption(model, option) === 'mention');

const pointsOf = (question: Question, number: number): string => {
  const points = [...new Set(question.options.map(({ adds = 0 }) => adds))].sort((a, b) => b - a);
  const groups = points.map((value) => {
    const places = question.options.flatMap(({ adds = 0 }, place) =>
      adds === value ? [place] : [],
    );
    return `${value} for ${lettersOf(places)}`;
  });
  return `Question ${number}: ${groups.join('; ')}`;
};

export const guideSums = (model: Model): GuideSum[] =>
  Object.values(model.scores).map((score) => ({
    title: score.title,
    parts: model.questions.flatMap((question, index) =>
      question.score === score.id ? [pointsOf(question, index + 1)] : [],
    ),
    bands: score.bands.map((band) => `${rangeOf(band)}: ${band.meaning}`),
  }));

/** For whom a question is that not everyone is asked: “Only if you chose 3 (b).” */
export const askedWords = (model: Model, { askedIf }: Question): string | undefined =>
  askedIf && `Only if you chose ${oneOfEach(model, askedIf)}.`;

/** The help lines of a question’s answers that call for them, and those that no help goes without. */
export function helpOf(model: Model, { options }: Question): string[] {
  const raised = options
    .filter((option) => callsForHelp(model, option))
    .flatMap(({ raises = [] }) => raises);
  const own = raised.flatMap((id) => model.concerns[id]?.helpLines ?? []);
  return raised.length > 0 ? withStandingLines(own) : [];
}

export const callsForHelp = (model: Model, option: Option): boolean =>
  option.showsHelp === true || levelOfOption(model, option) === 'emergency';
