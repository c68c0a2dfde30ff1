import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { LinkButton } from './controls';
import { LeaveLink } from './LeaveLink';

export interface Frame {
  /** The page's own title, which every title ends with. */
  readonly title: string;
  readonly back: () => void;
  readonly leave: () => void;
  readonly leaveTo: string;
}

interface Props {
  readonly frame: Frame;
  /** What this kind of screen is called in the title; never an answer, nor anything only some answers lead to. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** What every screen after the start has: a title for as long as it is shown, Back above, a way to leave below. */
export function ScreenFrame({ frame: { title, back, leave, leaveTo }, name, children }: Props) {
  useLayoutEffect(() => {
    document.title = `${name} · ${title}`;
    return () => {
      document.title = title;
    };
  }, [name, title]);
  return (
    <div class="max-w-text">
      <div class="-mt-2 print:hidden">
        <LinkButton onClick={back}>
          <span aria-hidden="true" class="mr-1.5">
            ←
          </span>
          Back
        </LinkButton>
      </div>
      {children}
      <LeaveLink leave={leave} leaveTo={leaveTo} />
    </div>
  );
}
