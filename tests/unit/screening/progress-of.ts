import { findProgress, type Answers, type Model, type Progress } from '~/screening';
import { listProgress } from '~/screening/build';

/** What the browser says of a question, from what the build worked out. */
export const progressOf = (model: Model, answers: Answers, id: string): Progress =>
  findProgress(listProgress(model), model, answers, id);
