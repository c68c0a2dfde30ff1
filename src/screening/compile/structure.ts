import type { ScreeningRecords } from '~/content/self-screen';
import { findingsOf, type Finding } from '../finding';
import { checkQuestions } from './question-structure';
import { checkRows } from './route-structure';
import { checkBands } from './score-structure';

const checkBodies = ({ questions, outcomes }: ScreeningRecords): Finding[] =>
  [...questions, ...outcomes]
    .filter(({ body }) => body === '')
    .map(({ file }) =>
      findingsOf('shape', file)(
        [],
        'There are no words under the second line of ---.',
        'Write two to four short sentences there: for a question, why we ask; for an outcome, what it means.',
      ),
    );

/** What is wrong between the fields of one file, or of one kind of file, although each field has its shape. */
export const checkStructure = (records: ScreeningRecords): Finding[] => [
  ...checkQuestions(records.questions),
  ...checkBands(records),
  ...checkRows(records),
  ...checkBodies(records),
];
