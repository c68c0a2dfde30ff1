import { helpAfterAnswer } from '~/screening';
import { ActionButton } from './controls';
import { HelpCard, PrintedLines } from './HelpCard';
import type { View } from './view';

/** Comes straight after an answer about safety. Its title and heading are the same for every such answer. */
export const HelpNotice = ({ id, ...view }: View & { readonly id: string }) => (
  <div data-help-notice>
    <h1>You do not have to carry this alone</h1>
    <p class="mt-3">
      A person can listen right now, at any hour and for free. Call or text first and come back, or
      go on when you are ready.
    </p>
    <HelpCard {...view} ids={helpAfterAnswer(view.model, id, view.visit.answers) ?? []} />
    <PrintedLines {...view} />
    <ActionButton onClick={() => view.take({ kind: 'read-help' })}>Continue</ActionButton>
  </div>
);
