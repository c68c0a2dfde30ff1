import { useState } from 'preact/hooks';
import { findQuestion, toggleOption, type Answers, type Model } from '~/screening';
import { ActionButton, headingClass, Markup } from './controls';
import { ErrorSummary } from './ErrorSummary';
import { OptionList } from './OptionList';
import type { Prose } from './paper-form';
import { placeOf } from './progress-words';
import { ScreenFrame, type Frame } from './ScreenFrame';
import type { Screen } from './screens';
import type { Step } from './visit';

interface Props {
  readonly model: Model;
  readonly answers: Answers;
  readonly screen: Extract<Screen, { kind: 'question' }>;
  readonly prose: Prose;
  readonly frame: Frame;
  readonly take: (step: Step) => void;
}

export function QuestionScreen({
  model,
  answers,
  screen: { id, isChange = false },
  prose,
  frame,
  take,
}: Props) {
  const question = findQuestion(model, id);
  const [draft, setDraft] = useState<readonly string[]>(answers[id] ?? []);
  const [attempts, setAttempts] = useState(0);
  if (!question) throw new Error(`The self-screen has no question “${id}”`);

  const hasError = attempts > 0 && draft.length === 0;
  const { number, words } = placeOf(model, answers, id, isChange);
  const described = [question.hint && `${id}-hint`, hasError && `${id}-error`]
    .filter(Boolean)
    .join(' ');

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (draft.length === 0) setAttempts(attempts + 1);
    else take({ kind: 'answer', id, values: draft });
  };

  return (
    <ScreenFrame frame={frame} name={`${hasError ? 'Error: ' : ''}Question ${number}`}>
      <form onSubmit={submit} noValidate autocomplete="off">
        {hasError && <ErrorSummary key={attempts} message={question.error} inputId={`${id}-0`} />}
        <p class="kicker mt-1">{words}</p>
        <fieldset data-question={id} aria-describedby={described || undefined} class="mt-1 min-w-0">
          <legend>
            <h1 class={headingClass}>{question.title}</h1>
          </legend>
          {question.hint && (
            <p id={`${id}-hint`} class="mt-3 text-ink-2">
              {question.hint}
            </p>
          )}
          {hasError && (
            <p id={`${id}-error`} class="mt-4 border-l-4 border-crisis pl-3 font-bold text-crisis">
              <span class="sr-only">Error: </span>
              {question.error}
            </p>
          )}
          <OptionList
            question={question}
            values={draft}
            press={(value) => setDraft(toggleOption(question, draft, value))}
          />
        </fieldset>
        <div class="mt-6">
          <ActionButton type="submit">Continue</ActionButton>
        </div>
      </form>
      {prose.why[id] && (
        <details class="mt-8">
          <summary class="min-h-[2.75rem] w-fit py-2 font-bold text-spruce">Why we ask</summary>
          <Markup class="prose border-l-2 border-line pl-4" html={prose.why[id]} />
        </details>
      )}
    </ScreenFrame>
  );
}
