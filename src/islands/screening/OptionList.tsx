import { placeOfOr, type Question } from '~/screening';

interface Props {
  readonly question: Question;
  readonly values: readonly string[];
  readonly press: (value: string) => void;
}

/** Radios or checkboxes as full rows; “or” stands before the first answer that excludes those above it. */
export function OptionList({ question, values, press }: Props) {
  const { id, kind, options } = question;
  return (
    <div class="options">
      {options.map(({ value, label, hint }, index) => (
        <>
          {index === placeOfOr(question) && <p>or</p>}
          <label class="answer-row">
            <input
              id={`${id}-${index}`}
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name={id}
              value={value}
              autocomplete="off"
              checked={values.includes(value)}
              // WebKit resets a field with autocomplete="off" when it brings its page back.
              defaultChecked={values.includes(value)}
              onChange={() => press(value)}
            />
            <span>
              {label}
              {hint && <span class="small"> {hint}</span>}
            </span>
          </label>
        </>
      ))}
    </div>
  );
}
