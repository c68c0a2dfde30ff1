import { findQuestion, isPrivate } from '~/screening';
import { ActionButton, Markup } from './controls';
import { ErrorSummary } from './ErrorSummary';
import { OptionList } from './OptionList';
import { placeOf } from './progress-words';
import type { Screen } from './screens';
import { Trail } from './Trail';
import type { View } from './view';
import { hasError, ticksOf } from './visit';

interface Props extends View {
  readonly screen: Extract<Screen, { kind: 'question' }>;
}

export function QuestionScreen({
  model,
  progress,
  visit,
  words,
  screen: { id, isChange = false },
  take,
}: Props) {
  const question = findQuestion(model, id);
  if (!question) throw new Error(`The self-screen has no question “${id}”`);
  const isWrong = hasError(visit);
  const described = [question.hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean);
  const why = words.markup('why', id);

  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    take({ kind: 'send', id });
  };

  return (
    <>
      <form
        onSubmit={send}
        noValidate
        autocomplete="off"
        class={isPrivate(id) ? 'print:hidden' : undefined}
      >
        {isWrong && (
          <ErrorSummary key={visit.attempts} message={question.error} inputId={`${id}-0`} />
        )}
        <Trail model={model} id={id} />
        <p class="kicker">{placeOf(progress, model, visit.answers, id, isChange)}</p>
        <fieldset data-question={id} aria-describedby={described.join(' ') || undefined}>
          <legend>
            <h1>{question.title}</h1>
          </legend>
          {question.hint && (
            <p id={`${id}-hint`} class="hint">
              {question.hint}
            </p>
          )}
          {isWrong && (
            <p id={`${id}-error`} class="wrong">
              <span class="sr-only">Error: </span>
              {question.error}
            </p>
          )}
          <OptionList
            question={question}
            values={ticksOf(visit, id)}
            press={(value) => take({ kind: 'tick', id, value })}
          />
        </fieldset>
        <ActionButton type="submit" isNarrow>
          Continue
        </ActionButton>
      </form>
      {why && (
        <details class="why">
          <summary>Why we ask</summary>
          <Markup class="prose" html={why} />
        </details>
      )}
    </>
  );
}
