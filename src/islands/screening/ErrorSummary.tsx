interface Props {
  readonly message: string;
  /** The first answer, which the link leads to without touching the address. */
  readonly inputId: string;
}

/** Takes focus when it appears. The alert is its inner child: a focused alert would be read twice by some screen readers. */
export const ErrorSummary = ({ message, inputId }: Props) => (
  <div tabIndex={-1} data-error-summary class="problem">
    <div role="alert">
      <h2>There is a problem</h2>
      <a
        href={`#${inputId}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(inputId)?.focus();
        }}
      >
        {message}
      </a>
    </div>
  </div>
);
