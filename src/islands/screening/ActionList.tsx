import type { ActionId } from '~/screening';
import { ActionButton, actionClass } from './controls';
import type { FixedLink, SelfScreenProps } from './props';

interface Props {
  readonly ids: readonly ActionId[];
  readonly actions: SelfScreenProps['actions'];
}

const isOutside = ({ href }: FixedLink): boolean => href.startsWith('https:');

/** The steps that this result allows, the outcome’s first one strongest; help, which every result has, comes last. */
export const ActionList = ({ ids, actions }: Props) => (
  <div class="mt-6 flex flex-col gap-3 sm:flex-row sm:flex-wrap">
    {[...ids]
      .sort((one, other) => Number(one === 'call-help') - Number(other === 'call-help'))
      .map((id, place) => {
        if (id === 'print') {
          return (
            <ActionButton
              key={id}
              isQuiet={place > 0}
              data-action={id}
              onClick={() => window.print()}
            >
              Print or save a summary
            </ActionButton>
          );
        }
        return actions[id].map((link, index) => (
          <a
            key={link.href}
            href={link.href}
            rel={isOutside(link) ? 'noreferrer' : undefined}
            class={actionClass(place > 0 || index > 0)}
            data-action={index === 0 ? id : undefined}
          >
            {link.label}
          </a>
        ));
      })}
  </div>
);
