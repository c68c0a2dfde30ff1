import { pruneAnswers } from './answers';
import type { Compiled } from './compile';
import type { Finding } from './fault';
import { quote, scenariosFile } from './files';
import type { Answers, Model } from './model';
import { plainAnswers } from './plain';
import { findResult } from './route';
import type { ScenarioRecord } from './schema/scenario';

/** The scenario’s own answers, and the plain answer to everything that it leaves out. */
export const scenarioAnswers = (model: Model, scenario: ScenarioRecord): Answers => {
  const own = Object.entries(scenario.answers).map(([id, values]) => [id, [values].flat()] as const);
  return pruneAnswers(model, { ...plainAnswers(model), ...Object.fromEntries(own) });
};

/** Runs every named situation through the engine. Only where the rules hold may the situation be the one to change. */
export const checkScenarios = ({ model, scenarios }: Compiled, isProven: boolean): Finding[] =>
  Object.entries(scenarios).flatMap(([id, scenario]): Finding[] => {
    const shown = findResult(model, scenarioAnswers(model, scenario))?.outcome.id;
    if (shown === scenario.expect) return [];
    return [
      {
        file: scenariosFile,
        path: [id, 'expect'],
        rule: 'scenario',
        message: `In the situation ${quote(scenario.name)} the person would be shown ${quote(shown ?? 'no result')}, not ${quote(scenario.expect)}.`,
        fix: isProven
          ? `If the change is meant, write expect: ${shown ?? scenario.expect}; if not, undo what you changed.`
          : 'Mend the other faults first; leave the situation as it is.',
      },
    ];
  });
