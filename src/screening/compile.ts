import { createHash } from 'node:crypto';
import type { ScreeningContext, ScreeningRecords } from '~/content/self-screen';
import type { ScenarioRecord } from '~/content/schema/screening/scenario';
import { fillFacts } from '~/lib/fact-places';
import { findUnknownFacts } from './compile/facts';
import { describeClinicalContent } from './compile/fingerprint';
import { checkNames, checkRequired } from './compile/names';
import { checkSignOff, readSignOff, reviewOf, type SignOffState } from './compile/sign-off';
import { withinReach } from './compile/score-structure';
import { checkStructure } from './compile/structure';
import type { Finding } from './finding';
import { concernsFile, scoresFile } from './files';
import type { Concern, Model, Outcome, Question } from './model';
import type { Visitors } from './visitors/visitors';

/** Markdown for the site to render; kept out of the model because the browser gets it as HTML. */
export interface Prose {
  readonly why: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
}

export interface Compiled {
  readonly model: Model;
  readonly prose: Prose;
  readonly scenarios: Readonly<Record<string, ScenarioRecord>>;
  /** Null where the content says nothing about who comes, as earlier versions do. */
  readonly visitors: Visitors | null;
  readonly hash: string;
  readonly signOff: SignOffState;
}

const mapById = <T extends { readonly id: string }, U>(
  list: readonly T[],
  make: (item: T) => U,
): Record<string, U> => Object.fromEntries(list.map((item) => [item.id, make(item)]));

/** A short fingerprint of a text. */
const hashText = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** JSON has no undefined: dropping such keys also gives exact optional fields. */
const toPlain = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

/** Null while a record is missing or not valid. */
function buildModel(records: ScreeningRecords, hash: string): Model | null {
  const { concerns, routes, scores, scenarios, signOff, known } = records;
  const isWhole =
    records.questions.length === known.questions.length &&
    records.outcomes.length === known.outcomes.length;
  if (!isWhole || !concerns || !routes || !scores || !scenarios || !signOff) return null;
  return {
    version: hash,
    reviewed: reviewOf(signOff, hash),
    questions: records.questions.map(({ id, record }) =>
      toPlain<Question>({ id, ...record, order: undefined }),
    ),
    concerns: Object.fromEntries(
      Object.entries(concerns).map(([id, concern]) => [id, toPlain<Concern>({ id, ...concern })]),
    ),
    outcomes: mapById(records.outcomes, ({ id, record }) => toPlain<Outcome>({ id, ...record })),
    routes: toPlain(routes),
    scores: toPlain({
      fit: withinReach({ id: 'fit', ...scores.fit }, records.questions),
      readiness: withinReach({ id: 'readiness', ...scores.readiness }, records.questions),
    }),
  };
}

/** The records as one plain-JSON model, or every finding at once; the model is null when there is any. */
export function compileScreening(
  records: ScreeningRecords,
  context: ScreeningContext,
): { compiled: Compiled | null; findings: Finding[] } {
  const written = [
    ...[...records.questions, ...records.outcomes].map(({ file, record }) => ({ file, record })),
    { file: concernsFile, record: records.concerns },
    { file: scoresFile, record: records.scores },
  ];
  const findings = [
    ...checkRequired(records.known),
    ...checkNames(records, context),
    ...checkStructure(records),
    ...written.flatMap(({ file, record }) => findUnknownFacts(file, record, context.facts)),
    ...(records.signOff ? checkSignOff(records.signOff) : []),
  ];
  const hash = hashText(describeClinicalContent(records));
  const model = findings.length === 0 ? buildModel(records, hash) : null;
  if (!model || !records.signOff) return { compiled: null, findings };
  const compiled: Compiled = {
    model: fillFacts(model, context.facts),
    prose: {
      why: mapById(records.questions, ({ body }) => body),
      outcomes: mapById(records.outcomes, ({ body }) => body),
    },
    scenarios: records.scenarios ?? {},
    visitors: records.visitors ?? null,
    hash,
    signOff: readSignOff(records.signOff, hash),
  };
  return { compiled, findings };
}
