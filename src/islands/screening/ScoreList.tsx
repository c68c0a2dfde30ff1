import type { Level, ScoreSum } from '~/screening';

const sumOf = ({ parts, points, max }: ScoreSum): string =>
  `${parts.map((part) => part.points).join(' + ')} = ${points} of ${max}`;

interface Props {
  readonly scores: readonly ScoreSum[];
  readonly level: Level;
}

/** Two plain sums that the reader can check by hand. They decide only where no concern does. */
export const ScoreList = ({ scores, level }: Props) => (
  <>
    <p class="small">
      These are simple sums, not clinical measures. From each question only the highest answer
      counts.
    </p>
    {level !== 'none' && level !== 'mention' && (
      <p>They leave out your health and safety answers, and do not change the next step above.</p>
    )}
    {scores.map((score) => (
      <div key={score.id} data-score={score.id} data-points={score.points}>
        <h3>
          {score.title}: {sumOf(score)}
        </h3>
        <ul class="small">
          {score.parts.map((part) => (
            <li key={part.question}>
              {part.points}: {part.title}
            </li>
          ))}
        </ul>
        <p>{score.band.meaning}</p>
      </div>
    ))}
  </>
);
