import { actionClass } from './controls';

interface Props {
  readonly leave: () => void;
  readonly leaveTo: string;
}

/** A real link to a neutral page, so that it reads and works as one; a press clears first. */
const Leave = ({
  leave,
  leaveTo,
  label,
  class: name,
}: Props & { readonly label: string; readonly class: string }) => (
  <a
    href={leaveTo}
    rel="noreferrer"
    class={name}
    onClick={(event) => {
      event.preventDefault();
      leave();
    }}
  >
    {label}
  </a>
);

export const LeaveLink = (props: Props) => (
  <p class="mt-12 border-t border-hair pt-2 text-sm text-ink-2 print:hidden">
    <Leave
      {...props}
      label="Clear my answers and leave"
      class="inline-flex min-h-[2.75rem] items-center"
    />
    <span class="block">
      Three quick presses of Shift do the same. Neither can wipe this page from your browser’s
      history, or undo what somebody has already seen.
    </span>
  </p>
);

/** The same, near the top of a screen that nobody else should see. */
export const QuickLeave = (props: Props) => (
  <p class="mt-4">
    <Leave {...props} label="Leave this page quickly" class={actionClass(true)} />
  </p>
);
