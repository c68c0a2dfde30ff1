import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import type { FixedLink } from './props';

/** The look of `components/ui/ActionLink`, for links and buttons of the self-screen. */
export const actionClass = (isQuiet = false): string => `press ${isQuiet ? '' : 'press-main'}`;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly children: ComponentChildren;
}

interface ActionButtonProps extends ButtonProps {
  readonly isQuiet?: boolean;
  /** Narrow only where a question goes on: no other button lies under a hand that presses Continue once too often. */
  readonly isNarrow?: boolean;
}

export const ActionButton = ({
  isQuiet = false,
  isNarrow = false,
  type = 'button',
  ...rest
}: ActionButtonProps) => (
  <button
    type={type}
    class={`${actionClass(isQuiet)} ${isNarrow ? 'press-narrow' : ''}`}
    {...rest}
  />
);

/** A button that reads as a link: it changes the screen, not the address. */
export const LinkButton = (props: ButtonProps) => (
  <button type="button" class="press-link" {...props} />
);

/** A fixed address; one outside the site learns nothing of where the person came from. */
export const OutLink = ({ href, label, ...rest }: FixedLink & { readonly class?: string }) => (
  <a href={href} rel={href.startsWith('https:') ? 'noreferrer' : undefined} {...rest}>
    {label}
  </a>
);

interface TickBoxProps {
  readonly label: string;
  readonly note: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** A wish about the page itself, with what it means below; never an answer. */
export const TickBox = ({ label, note, isTicked, onTick }: TickBoxProps) => (
  <label class="tick-box">
    <input
      type="checkbox"
      autocomplete="off"
      checked={isTicked}
      defaultChecked={isTicked}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    <span>
      {label}
      <span key={note} class="small">
        {note}
      </span>
    </span>
  </label>
);

interface FoldProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What not everyone needs, a press away; on paper it is open. */
export const Fold = ({ title, children }: FoldProps) => (
  <details class="fold">
    <summary data-row>{title}</summary>
    {children}
  </details>
);

/** Page markup that was made at build from our own content; answers never flow into it. */
export const Markup = ({
  html,
  class: name,
}: {
  readonly html: string;
  readonly class?: string;
}) => <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
