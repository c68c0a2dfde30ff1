export { checkScreening, type ScreeningCheck } from './check';
export type { Compiled, Prose } from './compile';
export type { ScreeningContext } from './compile/context';
export type { SignOffState } from './compile/sign-off';
export { diffModels, formatDiff, type ModelDiff } from './diff';
export type { Fault, Locate, Rule } from './fault';
export {
  parseScreeningFiles,
  type ParsedFiles,
  type ScreeningSource,
  type SourceFile,
} from './parse';
export { proveModel, type Proof } from './prove/prove';
export { listProgress } from './progress-cases';
export { describeFlow, drawFlowChart } from './flow';
export { proofLine, reportModel } from './report';
export { visitorsSchema } from './schema/visitors';
export { visitorLine } from './visitors/words';
export { scenarioAnswers } from './scenario';
export { concernsSchema } from './schema/concern';
export { outcomeSchema } from './schema/outcome';
export { questionSchema } from './schema/question';
export { routesSchema } from './schema/route';
export { scenariosSchema } from './schema/scenario';
export { scoresSchema } from './schema/score';
export { signOffSchema } from './schema/sign-off';
