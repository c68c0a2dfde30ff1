import type { ScreeningRecords } from '~/content/self-screen';
import { findingsOf, type Finding } from '../finding';
import { quote, routesFile } from '../files';

type Row = NonNullable<ScreeningRecords['routes']>['none'][number];

function checkLast(level: string, row: Row, index: number, isLast: boolean): Finding[] {
  const found = findingsOf('one-outcome', routesFile);
  if (isLast && row.if) {
    const message = `The last row of ${quote(level)} holds only sometimes, so some people would get no result.`;
    return [found([level, index], message, 'Add a last row with “go” alone.')];
  }
  if (!isLast && !row.if) {
    const message = `This row of ${quote(level)} always holds, so the rows below it can never be reached.`;
    return [found([level, index], message, 'Give it an “if”, or move it to the end.')];
  }
  return [];
}

/** A route may only ask for a sum that everyone has: without a question there is no sum, and no sum is not zero. */
function checkCounted(
  { questions }: ScreeningRecords,
  level: string,
  row: Row,
  index: number,
): Finding[] {
  const found = findingsOf('score-bands', routesFile);
  const wanted = row.if && 'band' in row.if ? Object.keys(row.if.band) : [];
  return wanted
    .filter((score) => !questions.some(({ record }) => record.score === score && !record.askedIf))
    .map((score) => {
      const message = `This row needs a sum of ${quote(score)}, but no question that everyone is asked adds to it.`;
      return found(
        [level, index, 'if'],
        message,
        `Give a question “score: ${score}”, or remove the row.`,
      );
    });
}

export const checkRows = (records: ScreeningRecords): Finding[] =>
  Object.entries(records.routes ?? {}).flatMap(([level, rows]) =>
    rows.flatMap((row, index) => [
      ...checkLast(level, row, index, index === rows.length - 1),
      ...checkCounted(records, level, row, index),
    ]),
  );
