import type { Question } from '~/screening';

interface Props {
  readonly question: Question;
  readonly values: readonly string[];
  readonly press: (value: string) => void;
}

/** Radios or checkboxes as full rows; “or” stands before the first answer that excludes the others. */
export function OptionList({ question: { id, kind, options }, values, press }: Props) {
  const firstExclusive = kind === 'many' ? options.findIndex((option) => option.exclusive) : -1;
  return (
    <div class="mt-5 grid gap-2.5">
      {options.map(({ value, label, hint }, index) => (
        <>
          {index === firstExclusive && index > 0 && <p class="py-0.5 pl-1 text-ink-2">or</p>}
          <label class="answer-row">
            <input
              id={`${id}-${index}`}
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name={id}
              value={value}
              autocomplete="off"
              checked={values.includes(value)}
              aria-describedby={hint ? `${id}-${index}-hint` : undefined}
              onChange={() => press(value)}
            />
            <span>
              {label}
              {hint && (
                <span id={`${id}-${index}-hint`} class="block text-sm text-ink-2">
                  {hint}
                </span>
              )}
            </span>
          </label>
        </>
      ))}
    </div>
  );
}
