import { levelOfOption } from './answers';
import { barsBooking } from './offers';
import { rankOf } from './level';
import type { Model, Option } from './model';
import type { Change } from './moved';

const keepsFromBooking = (model: Model, { raises = [] }: Option): boolean =>
  raises.some((id) => {
    const concern = model.concerns[id];
    return concern !== undefined && barsBooking(concern);
  });

const describeCare = (model: Model, option: Option): string =>
  `${levelOfOption(model, option)}${keepsFromBooking(model, option) ? ', no booking' : ''}`;

/** Every answer of both versions that raises a lower level than before, or bars booking no longer. */
export const findLowered = (before: Model, after: Model): Change[] =>
  before.questions.flatMap(({ id, options }) =>
    options.flatMap((old) => {
      const now = after.questions
        .find((question) => question.id === id)
        ?.options.find(({ value }) => value === old.value);
      if (!now) return [];
      const isLower =
        rankOf(levelOfOption(after, now)) < rankOf(levelOfOption(before, old)) ||
        (keepsFromBooking(before, old) && !keepsFromBooking(after, now));
      return isLower
        ? [
            {
              name: `${id}: ${old.value}`,
              before: describeCare(before, old),
              after: describeCare(after, now),
            },
          ]
        : [];
    }),
  );
