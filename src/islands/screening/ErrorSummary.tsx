import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly message: string;
  /** The first answer, which the link leads to without touching the address. */
  readonly inputId: string;
}

/** Takes focus when it appears. The alert is its inner child: a focused alert would be read twice by some screen readers. */
export function ErrorSummary({ message, inputId }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      data-error-summary
      class="mb-6 mt-2 rounded border-2 border-crisis bg-crisis-bg px-5 py-4 text-crisis"
    >
      <div role="alert">
        <h2 class="text-xl text-crisis">There is a problem</h2>
        <p class="mt-1">
          <a
            href={`#${inputId}`}
            class="font-bold text-crisis"
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(inputId)?.focus();
            }}
          >
            {message}
          </a>
        </p>
      </div>
    </div>
  );
}
