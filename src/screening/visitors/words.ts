import type { Model } from '../model';
import type { VisitorCount } from './count';
import { guess, type Visitors } from './visitors';

const of1000 = (people: number): string => `${people} of 1,000`;

/** The count in one line. */
export function visitorLine({ actions, outcomes }: VisitorCount): string {
  const [largest] = outcomes;
  const most = `${largest?.outcome ?? 'nothing'} takes most (${largest?.people ?? 0})`;
  return `of 1,000 people like those who come ${actions.book} may book; ${most}`;
}

/** Whose numbers these are, and what they leave out. */
function basisOf(model: Model, visitors: Visitors): string[] {
  const all = Object.values(visitors.questions).flatMap((shares) => Object.values(shares));
  const guessed = all.filter(({ from }) => from === guess).length;
  const silent = model.questions.filter(({ id }) => !visitors.questions[id]).map(({ id }) => id);
  return [
    `The numbers are those of visitors.yaml: ${all.length}, of which ${guessed} are guesses. ` +
      'Answers are taken to be independent of each other, which those of real people are not.',
    ...(silent.length > 0
      ? [
          `visitors.yaml says nothing about ${silent.join(', ')}: there everyone is taken to give the plain answer.`,
        ]
      : []),
  ];
}

/** A picture of the same numbers, for whatever draws Mermaid. */
const drawFlow = ({ outcomes }: VisitorCount): string[] => [
  '```mermaid',
  'sankey-beta',
  '',
  ...outcomes.flatMap(({ outcome, people, mayBook }) => [
    ...(people > 0 ? [`1000 people,${outcome},${people}`] : []),
    ...(mayBook > 0 ? [`${outcome},may book,${mayBook}`] : []),
    ...(people > mayBook ? [`${outcome},another next step,${people - mayBook}`] : []),
  ]),
  '```',
];

/** How 1,000 people fare: lines, then what keeps people from booking, then the picture. Markdown. */
export function describeVisitors(model: Model, visitors: Visitors, count: VisitorCount): string {
  return [
    '## Of 1,000 people like those who come',
    '',
    ...basisOf(model, visitors),
    '',
    ...count.outcomes.map(({ outcome, people }) => `- ${outcome}: ${of1000(people)}`),
    `- may book: ${of1000(count.actions.book)}`,
    `- are offered a talk: ${of1000(count.actions.talk)}`,
    '',
    'What keeps people from booking (someone may raise more than one):',
    '',
    ...count.keptBy.map(({ concern, people }) => `- ${concern}: ${of1000(people)}`),
    '',
    ...drawFlow(count),
    '',
  ].join('\n');
}
