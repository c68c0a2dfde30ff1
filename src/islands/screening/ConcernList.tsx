import type { Level, Model, RaisedConcern } from '~/screening';
import { ConcernCard } from './ConcernCard';
import type { SelfScreenProps } from './props';
import type { Step } from './visit';

interface Props extends Pick<SelfScreenProps, 'sources'> {
  readonly concerns: readonly RaisedConcern[];
  readonly level: Level;
  readonly model: Model;
  readonly take: (step: Step) => void;
}

/** Where a yes means only that someone should look more closely. */
const isOpen = (level: Level): boolean => level === 'talk' || level === 'medical';

export const ConcernList = ({ concerns, level, model, sources, take }: Props) => (
  <section aria-labelledby="concerns-heading" class="mt-12">
    <h2 id="concerns-heading" class="text-xl">
      Which answers led here, and why?
    </h2>
    {isOpen(level) && (
      <p class="mt-2" data-not-ruled-out>
        A yes below does not rule you out. Each one is something to look at more closely, and not
        alone.
      </p>
    )}
    <div class="mt-4 grid gap-4">
      {concerns.map((raised) => (
        <ConcernCard
          key={raised.concern.id}
          raised={raised}
          model={model}
          sources={sources}
          take={take}
        />
      ))}
    </div>
  </section>
);
