import { findingsOf, type Finding } from '../finding';
import { concernsFile, quote, routesFile } from '../files';
import { careLevels } from '../level';
import type { Condition, Model } from '../model';

/** The concern to mention that this condition would decide by, if any. */
function mentionIn(model: Model, condition: Condition): string | undefined {
  const isMention = (id: string): boolean => model.concerns[id]?.level === 'mention';
  if ('concern' in condition) return isMention(condition.concern) ? condition.concern : undefined;
  if ('band' in condition) return undefined;
  return Object.entries(condition.answer)
    .flatMap(([id, values]) =>
      model.questions
        .filter((question) => question.id === id)
        .flatMap(({ options }) => options.filter(({ value }) => values.includes(value))),
    )
    .flatMap(({ raises }) => raises ?? [])
    .find(isMention);
}

/** The level mention changes no next step: it bars nothing, and no row decides by it. */
export function checkMentions(model: Model): Finding[] {
  const bars = Object.values(model.concerns)
    .filter(({ level, booking }) => level === 'mention' && booking === false)
    .map(({ id }) =>
      findingsOf('mention', concernsFile)(
        [id, 'booking'],
        `The concern ${quote(id)} is one to mention, but would keep people from booking.`,
        'Give it the level talk or above, or remove “booking”.',
      ),
    );
  const rows = careLevels.flatMap((level) =>
    model.routes[level].flatMap((row, index) => {
      const concern = row.if && mentionIn(model, row.if);
      if (concern === undefined) return [];
      return [
        findingsOf('mention', routesFile)(
          [level, index, 'if'],
          `This row decides by ${quote(concern)}, which is one to mention and changes no next step.`,
          `Give ${quote(concern)} the level talk or above, or remove the row.`,
        ),
      ];
    }),
  );
  return [...bars, ...rows];
}
