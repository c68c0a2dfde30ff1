import type { Level, ScoreSum } from '~/screening';

const sumOf = ({ parts, points, max }: ScoreSum): string =>
  `${parts.map((part) => part.points).join(' + ')} = ${points} of ${max}`;

interface Props {
  readonly scores: readonly ScoreSum[];
  readonly level: Level;
}

/** Two plain sums that the reader can check by hand. They decide only where no concern does. */
export const ScoreList = ({ scores, level }: Props) => (
  <section aria-labelledby="scores-heading" class="mt-12">
    <h2 id="scores-heading" class="text-xl">
      How do your answers add up?
    </h2>
    <p class="mt-2 text-sm text-ink-2">
      These are simple sums, not clinical measures. From each question only the highest answer
      counts.
    </p>
    {level !== 'none' && (
      <p class="mt-2 font-bold">
        They leave out your health and safety answers, and do not change the next step above.
      </p>
    )}
    <div class="mt-4 grid gap-4 sm:grid-cols-2">
      {scores.map((score) => (
        <div
          key={score.id}
          data-score={score.id}
          data-points={score.points}
          class="border-t-2 border-clay bg-raised px-4 pb-4 pt-3"
        >
          <h3 class="text-lg">{score.title}</h3>
          <p class="mt-1 text-lg font-bold">{sumOf(score)}</p>
          <ul class="mt-2 space-y-1 text-sm text-ink-2">
            {score.parts.map((part) => (
              <li key={part.question}>
                {part.points}: {part.title}
              </li>
            ))}
          </ul>
          <p class="mt-3 text-sm">{score.band.meaning}</p>
        </div>
      ))}
    </div>
  </section>
);
