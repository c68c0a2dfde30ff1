import type { ActionId } from '~/screening';
import { actionClass, LinkButton, OutLink } from './controls';
import type { SelfScreenProps } from './props';

interface Props extends Pick<SelfScreenProps, 'actions'> {
  readonly ids: readonly ActionId[];
  /** One sentence beside an action: how it goes. */
  readonly how?: Readonly<Partial<Record<ActionId, string>>> | undefined;
  /** Whether the first of them is the one next step. */
  readonly isStep?: boolean;
}

/** Ways on, each with the sentence that says how it goes. */
export const WayList = ({ ids, how = {}, actions, isStep = false }: Props) =>
  ids.length > 0 && (
    <ul class="ways">
      {ids.map((id) => (
        <li key={id}>
          {id === 'print' ? (
            <LinkButton data-action={id} onClick={() => window.print()}>
              Print or save a summary
            </LinkButton>
          ) : (
            actions[id].map((link, place) => (
              <OutLink
                key={link.href}
                {...link}
                data-action={place === 0 ? id : undefined}
                class={isStep && place === 0 ? actionClass() : 'way'}
              />
            ))
          )}
          {how[id] && <p>{how[id]}</p>}
        </li>
      ))}
    </ul>
  );
