import type { z } from 'zod';
import type { Finding } from '../fault';
import {
  concernsFile,
  routesFile,
  scenariosFile,
  scoresFile,
  signOffFile,
  visitorsFile,
} from '../files';
import type { Entry, ScreeningSource } from '../parse';
import { concernsSchema, type ConcernRecord } from '../schema/concern';
import { describeIssues } from '../schema/describe-issue';
import { outcomeSchema, type OutcomeRecord } from '../schema/outcome';
import { questionSchema, type QuestionRecord } from '../schema/question';
import { routesSchema, type RoutesRecord } from '../schema/route';
import { scenariosSchema, type ScenarioRecord } from '../schema/scenario';
import { scoresSchema, type ScoresRecord } from '../schema/score';
import { visitorsSchema } from '../schema/visitors';
import type { Visitors } from '../visitors/visitors';
import { signOffSchema, type SignOffRecord } from '../schema/sign-off';

export interface Identified<T> {
  readonly id: string;
  readonly file: string;
  readonly record: T;
  readonly body: string;
}

/** The content files with known shapes; what did not fit its schema is undefined or left out. */
export interface Records {
  readonly questions: readonly Identified<QuestionRecord>[];
  readonly outcomes: readonly Identified<OutcomeRecord>[];
  readonly concerns: Readonly<Record<string, ConcernRecord>> | undefined;
  readonly routes: RoutesRecord | undefined;
  readonly scores: ScoresRecord | undefined;
  readonly scenarios: Readonly<Record<string, ScenarioRecord>> | undefined;
  readonly visitors: Visitors | undefined;
  readonly signOff: SignOffRecord | undefined;
}

export function readRecords(source: ScreeningSource): { records: Records; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(file: string, data: unknown, schema: z.ZodType<T>): T | undefined => {
    if (data === undefined) return undefined;
    const result = schema.safeParse(data, { reportInput: true });
    if (result.success) return result.data;
    findings.push(...describeIssues(file, schema, result.error));
    return undefined;
  };
  const readAll = <T>(entries: readonly Entry[], schema: z.ZodType<T>): Identified<T>[] =>
    entries.flatMap(({ id, file, data, body }) => {
      const record = read(file, data, schema);
      return record === undefined ? [] : [{ id, file, record, body }];
    });
  const records: Records = {
    questions: readAll(source.questions, questionSchema).sort(
      (a, b) => a.record.order - b.record.order,
    ),
    outcomes: readAll(source.outcomes, outcomeSchema),
    concerns: read(concernsFile, source.data[concernsFile], concernsSchema),
    routes: read(routesFile, source.data[routesFile], routesSchema),
    scores: read(scoresFile, source.data[scoresFile], scoresSchema),
    scenarios: read(scenariosFile, source.data[scenariosFile], scenariosSchema),
    visitors: read(visitorsFile, source.data[visitorsFile], visitorsSchema),
    signOff: read(signOffFile, source.data[signOffFile], signOffSchema),
  };
  return { records, findings };
}
