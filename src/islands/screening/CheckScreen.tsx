import { AnswerList } from './AnswerList';
import { ActionButton } from './controls';
import type { View } from './view';

export const CheckScreen = (view: View) => (
  <div data-check-answers>
    <h1>Check your answers</h1>
    <p class="hint">
      Nothing is sent. You can change any answer before you see your next step, and after.
    </p>
    <AnswerList {...view} />
    <ActionButton onClick={() => view.take({ kind: 'finish' })}>See my next step</ActionButton>
  </div>
);
