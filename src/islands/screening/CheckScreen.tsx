import { askedQuestions, chosenOptions, type Answers, type Model } from '~/screening';
import { ActionButton, headingClass, LinkButton } from './controls';
import { ScreenFrame, type Frame } from './ScreenFrame';
import type { Step } from './visit';

interface Props {
  readonly model: Model;
  readonly answers: Answers;
  readonly frame: Frame;
  readonly take: (step: Step) => void;
}

export const CheckScreen = ({ model, answers, frame, take }: Props) => (
  <ScreenFrame frame={frame} name="Check your answers">
    <section data-check-answers aria-labelledby="check-heading" class="mt-1">
      <h1 id="check-heading" class={headingClass}>
        Check your answers
      </h1>
      <p class="mt-3 text-ink-2">
        Nothing is sent. You can change any answer before you see your next step, and after.
      </p>
      <dl class="mt-6 border-t border-hair">
        {askedQuestions(model, answers).map((question) => (
          <div
            key={question.id}
            class="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-hair py-3"
          >
            <dt class="text-sm text-ink-2">{question.title}</dt>
            <dd class="col-start-1">
              {chosenOptions(question, answers[question.id] ?? []).map((option) => (
                <span key={option.value} class="block font-bold">
                  {option.label}
                </span>
              ))}
            </dd>
            <dd class="col-start-2 row-span-2 row-start-1">
              <LinkButton onClick={() => take({ kind: 'change', id: question.id })}>
                Change<span class="sr-only"> your answer to: {question.title}</span>
              </LinkButton>
            </dd>
          </div>
        ))}
      </dl>
      <div class="mt-8">
        <ActionButton onClick={() => take({ kind: 'finish' })}>See my next step</ActionButton>
      </div>
    </section>
  </ScreenFrame>
);
