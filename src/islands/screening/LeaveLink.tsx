interface Props {
  readonly leave: () => void;
  readonly leaveTo: string;
}

export const LeaveLink = ({ leave, leaveTo }: Props) => (
  <p class="mt-12 border-t border-hair pt-2 text-sm text-ink-2 print:hidden">
    <a
      href={leaveTo}
      rel="noreferrer"
      class="inline-flex min-h-[2.75rem] items-center"
      onClick={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      Clear my answers and leave
    </a>
    <span class="block">
      Three quick presses of Shift do the same. Neither can wipe this page from your browser’s history, or undo what
      somebody has already seen.
    </span>
  </p>
);
