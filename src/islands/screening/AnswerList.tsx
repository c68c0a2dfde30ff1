import { askedQuestions, chosenOptions, isPrivate } from '~/screening';
import { LinkButton } from './controls';
import type { View } from './view';

/** Every answer with a way to change it. One that may put somebody in danger stays off paper. */
export const AnswerList = ({ model, visit: { answers }, take }: View) => (
  <dl class="answers">
    {askedQuestions(model, answers).map((question) => (
      <div key={question.id} class={isPrivate(question.id) ? 'print:hidden' : undefined}>
        <dt>{question.title}</dt>
        {chosenOptions(question, answers[question.id] ?? []).map(({ value, label }) => (
          <dd key={value}>{label}</dd>
        ))}
        <dd>
          <LinkButton onClick={() => take({ kind: 'change', id: question.id })}>
            Change<span class="sr-only"> your answer to: {question.title}</span>
          </LinkButton>
        </dd>
      </div>
    ))}
  </dl>
);
