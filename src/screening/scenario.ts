import { pruneAnswers } from './answers';
import type { Compiled } from './compile';
import type { Finding } from './finding';
import { quote, scenariosFile } from './files';
import type { Answers, Model } from './model';
import { plainAnswers } from './plain';
import { findResult } from './route';
import type { ScenarioRecord } from '~/content/schema/screening/scenario';

/** The scenario’s own answers, and the plain answer to everything that it leaves out. */
export const scenarioAnswers = (model: Model, scenario: ScenarioRecord): Answers => {
  const own = Object.entries(scenario.answers).map(
    ([id, values]) => [id, [values].flat()] as const,
  );
  return pruneAnswers(model, { ...plainAnswers(model), ...Object.fromEntries(own) });
};

interface Moved {
  readonly id: string;
  readonly scenario: ScenarioRecord;
  readonly shown: string | undefined;
}

const describeMoved = ({ id, scenario, shown }: Moved, others: number, fix: string): Finding => {
  const more =
    others === 0
      ? ''
      : others === 1
        ? ' Another situation would lead elsewhere, too.'
        : ` ${others} other situations would lead elsewhere, too.`;
  return {
    file: scenariosFile,
    path: [id, 'expect'],
    rule: 'scenario',
    message: `In the situation ${quote(scenario.name)} the person would be shown ${quote(shown ?? 'no result')}, not ${quote(scenario.expect)}.${more}`,
    fix,
  };
};

/**
 * Runs every named situation through the engine. Only where the rules hold may a situation be the one to change; where
 * they do not, one stands for all, because mending the rules will mend them.
 */
export function checkScenarios({ model, scenarios }: Compiled, isProven: boolean): Finding[] {
  const moved = Object.entries(scenarios)
    .map(([id, scenario]): Moved => ({
      id,
      scenario,
      shown: findResult(model, scenarioAnswers(model, scenario))?.outcome.id,
    }))
    .filter(({ scenario, shown }) => shown !== scenario.expect);
  if (isProven) {
    return moved.map((each) =>
      describeMoved(
        each,
        0,
        `If the change is meant, write expect: ${each.shown ?? each.scenario.expect}; if not, undo what you changed.`,
      ),
    );
  }
  return moved
    .slice(0, 1)
    .map((each) =>
      describeMoved(
        each,
        moved.length - 1,
        'Mend the other faults first; leave the situation as it is.',
      ),
    );
}
