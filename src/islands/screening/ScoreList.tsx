import type { ScoreSum } from '~/screening';

const sumOf = ({ parts, points, max }: ScoreSum): string =>
  `${parts.map((part) => part.points).join(' + ')} = ${points} of ${max}`;

/** Two plain sums that the reader can check by hand. */
export const ScoreList = ({ scores }: { readonly scores: readonly ScoreSum[] }) => (
  <section aria-labelledby="scores-heading" class="mt-12">
    <h2 id="scores-heading" class="text-xl">How do your answers add up?</h2>
    <p class="mt-2 text-sm text-ink-2">
      These are simple sums, not clinical measures. From each question only the highest answer counts.
    </p>
    <div class="mt-4 grid gap-4 sm:grid-cols-2">
      {scores.map((score) => (
        <div key={score.id} data-score={score.id} data-points={score.points} class="border-t-2 border-clay bg-raised px-4 pb-4 pt-3">
          <h3 class="text-lg">{score.title}</h3>
          <p class="mt-1 text-lg font-bold">{sumOf(score)}</p>
          <ul class="mt-2 space-y-1 text-sm text-ink-2">
            {score.parts.map((part) => (
              <li key={part.question}>{part.points}: {part.title}</li>
            ))}
          </ul>
          <p class="mt-3 text-sm">{score.band.meaning}</p>
        </div>
      ))}
    </div>
  </section>
);
