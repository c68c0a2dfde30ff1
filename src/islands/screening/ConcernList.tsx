import type { RaisedConcern } from '~/screening';
import { LinkButton } from './controls';
import type { View } from './view';

interface Props extends Pick<View, 'take'> {
  readonly title: string;
  readonly concerns: readonly RaisedConcern[];
  readonly class: string;
  readonly note?: string | false;
}

/** What an answer raised, in the person’s own words, with the reason, what to ask, and a way to change the answer. */
export function ConcernList({ title, concerns, note, take, class: name }: Props) {
  if (concerns.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {note && (
        <p class="small" data-not-ruled-out>
          {note}
        </p>
      )}
      <ul class={name}>
        {concerns.map(({ concern, raisedBy: [said] }) => (
          <li key={concern.id} data-concern={concern.id}>
            <h3>{concern.title}</h3>
            <p>{concern.reason}</p> <p class="ask">{concern.ask}</p>
            {said && (
              <LinkButton onClick={() => take({ kind: 'change', id: said.question })}>
                Change<span class="sr-only"> the answer: {concern.title}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
