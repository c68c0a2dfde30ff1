import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

const shape =
  'inline-flex min-h-[2.75rem] w-full items-center justify-center rounded border-2 border-spruce px-5 py-1.5 text-center font-bold no-underline hover:underline sm:w-auto';

/** The look of `components/ui/ActionLink`, for links and buttons of the island. */
export const actionClass = (isQuiet = false): string => `${shape} ${isQuiet ? 'text-spruce' : 'bg-spruce text-on-spruce'}`;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly isQuiet?: boolean;
  readonly children: ComponentChildren;
}

export const ActionButton = ({ isQuiet = false, type = 'button', children, ...rest }: ButtonProps) => (
  <button type={type} class={actionClass(isQuiet)} {...rest}>
    {children}
  </button>
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
export const Markup = ({ html, class: name }: { readonly html: string; readonly class?: string }) => (
  <div class={name} dangerouslySetInnerHTML={{ __html: html }} />
);

export const headingClass = 'text-2xl outline-none [box-shadow:none] sm:text-3xl';
