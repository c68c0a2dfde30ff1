import type { Model } from '~/screening';
import { legsOf } from './progress-words';

interface Props {
  readonly model: Model;
  readonly id: string;
}

/** Where on the way a question stands: its leg marked among the named ones. */
export function Trail({ model, id }: Props) {
  const { names, here } = legsOf(model, id);
  if (names.length === 0) return null;
  return (
    <ol class="legs">
      {names.map((name, place) => (
        <li
          key={name}
          class={place < here ? 'done' : undefined}
          aria-current={place === here ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
