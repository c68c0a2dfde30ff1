import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

const shape =
  'inline-flex min-h-[2.75rem] w-full items-center justify-center rounded border-2 border-spruce px-5 py-1.5 text-center font-bold no-underline hover:underline sm:w-auto';

/** The look of `components/ui/ActionLink`, for links and buttons of the island. */
export const actionClass = (isQuiet = false): string =>
  `${shape} ${isQuiet ? 'text-spruce' : 'bg-spruce text-on-spruce'}`;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly isQuiet?: boolean;
  readonly children: ComponentChildren;
}

export const ActionButton = ({
  isQuiet = false,
  type = 'button',
  children,
  ...rest
}: ButtonProps) => (
  <button type={type} class={actionClass(isQuiet)} {...rest}>
    {children}
  </button>
);

interface TickBoxProps {
  readonly label: string;
  readonly note: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** A wish about the page itself, with what it means below; never an answer. */
export const TickBox = ({ label, note, isTicked, onTick }: TickBoxProps) => (
  <label class="flex min-h-[2.75rem] cursor-pointer items-start gap-3 py-2">
    <input
      type="checkbox"
      autocomplete="off"
      class="mt-1 h-5 w-5 shrink-0 accent-spruce"
      checked={isTicked}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    <span>
      {label}
      <span class="block text-sm text-ink-2">{note}</span>
    </span>
  </label>
);

/** A button that reads as a link: it changes the screen, not the address. */
export const LinkButton = ({ children, ...rest }: Omit<ButtonProps, 'isQuiet'>) => (
  <button
    type="button"
    class="inline-flex min-h-[2.75rem] items-center text-left text-spruce underline underline-offset-[0.18em] hover:decoration-2"
    {...rest}
  >
    {children}
  </button>
);

/** Page markup that was made at build from our own content; answers never flow into it. */
export const Markup = ({
  html,
  class: name,
}: {
  readonly html: string;
  readonly class?: string;
}) => <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;

export const headingClass = 'text-2xl outline-none [box-shadow:none] sm:text-3xl';
