import type { Prescriber } from '~/content/schema/prescriber';

interface PrescriberQuestion {
  readonly asked: string;
  readonly answerOf: (prescriber: Prescriber) => string;
  /** The answer in a word, before all of it. */
  readonly wordOf?: (prescriber: Prescriber) => string;
}

const presence = { yes: 'Yes', no: 'No', varies: 'It varies' };

/** Whether our own therapist may be there, in a word. */
export const presenceOf = ({ therapistPresent }: Prescriber): string => presence[therapistPresent];

/** What is asked of each way to a prescription, in the same order. */
export const prescriberQuestions: readonly PrescriberQuestion[] = [
  {
    asked: 'Our therapist in the room?',
    answerOf: ({ therapistNote }) => therapistNote,
    wordOf: presenceOf,
  },
  { asked: 'Who decides', answerOf: ({ decides }) => decides },
  { asked: 'Which form, and where', answerOf: ({ medicine }) => medicine },
  { asked: 'Another adult', answerOf: ({ monitor }) => monitor },
  { asked: 'Follow-up', answerOf: ({ followUps }) => followUps },
  { asked: 'Where it works', answerOf: ({ states }) => states },
  {
    asked: 'What it costs',
    answerOf: ({ cost }) => cost ?? 'Ask them: we have no price to show.',
  },
  { asked: 'Whom you pay', answerOf: ({ paidTo }) => paidTo },
];
