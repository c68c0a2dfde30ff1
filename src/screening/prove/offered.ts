import { findingsOf, type Finding } from '../finding';
import { outcomeFile, quote } from '../files';
import { listableActions, offeredActions, waysOn } from '../offers';
import type { ActionId, Model, Outcome } from '../model';
import type { Ending } from './walk';

const words: Readonly<Record<ActionId, string>> = {
  'call-help': 'the help lines',
  alternatives: 'other options',
  print: 'the summary',
  talk: 'a talk with us',
  prescribers: 'our list of prescribers',
  book: 'booking',
};

/** These are on every result, so none of them is the step to take. */
const noNextStep: readonly ActionId[] = ['call-help', 'print'];

/** Invariant 3, what one outcome’s own list shows: nothing that its level forbids, and first the one next step. */
function checkListed(outcome: Outcome): Finding[] {
  const found = findingsOf('allowed-actions', outcomeFile(outcome.id));
  const listable = listableActions(outcome);
  const name = quote(outcome.id);
  const forbidden = outcome.actions.flatMap((action, index) =>
    listable.includes(action)
      ? []
      : [
          found(
            ['actions', index],
            `${name} lists ${words[action]}, which nobody may be offered there: its level is ${outcome.level}.`,
            `Remove ${action} from the actions; ${name} may list ${listable.join(', ')}.`,
          ),
        ],
  );
  const [first] = outcome.actions;
  const hasStep = outcome.level === 'emergency' || (first && !noNextStep.includes(first));
  const step = hasStep
    ? []
    : [
        found(
          ['actions', 0],
          `${name} begins with ${first ? words[first] : 'nothing'}, but the first action is the next step that stands out.`,
          'Write the one next step first, and call-help and print last.',
        ),
      ];
  return [...forbidden, ...step];
}

/** Invariant 3 on one ending: the next step is open to everyone who is shown it, and so is a way on. */
export function checkOffered(ending: Ending, outcome: Outcome, person: string): Finding[] {
  if (ending.level === 'emergency') return [];
  const found = findingsOf('way-on', outcomeFile(outcome.id));
  const offered = offeredActions(outcome, ending.allowed);
  const [first] = outcome.actions;
  const lost =
    first === undefined || offered.includes(first) || !listableActions(outcome).includes(first)
      ? []
      : [
          found(
            ['actions', 0],
            `${person} is shown ${quote(outcome.id)}, whose next step is ${words[first]}; a concern that was raised does not allow it.`,
            'Write first an action that is open to everyone who is led there.',
          ),
        ];
  const ways = waysOn(ending.level, ending.isCutShort);
  if (ways.some((way) => offered.includes(way))) return lost;
  return [
    ...lost,
    found(
      ['actions'],
      `${person} would be shown ${quote(outcome.id)} and offered no way on, such as ${ways.map((way) => words[way]).join(' or ')}.`,
      `Add ${ways.join(' or ')} to the actions.`,
    ),
  ];
}

export const checkLists = (model: Model): Finding[] =>
  Object.values(model.outcomes).flatMap(checkListed);
