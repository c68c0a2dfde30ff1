import { helpAfterAnswer, type Answers, type Model } from '~/screening';
import { ActionButton, headingClass } from './controls';
import type { Prose } from './paper-form';
import { ScreenFrame, type Frame } from './ScreenFrame';
import { UrgentHelp } from './UrgentHelp';
import type { Step } from './visit';

interface Props {
  readonly model: Model;
  readonly answers: Answers;
  readonly id: string;
  readonly prose: Prose;
  readonly frame: Frame;
  readonly take: (step: Step) => void;
}

/** Comes straight after an answer about safety. Its title and heading are the same for every such answer. */
export function HelpNotice({ model, answers, id, prose, frame, take }: Props) {
  const lines = helpAfterAnswer(model, id, answers) ?? [];
  return (
    <ScreenFrame frame={frame} name="Before you go on">
      <section data-help-notice aria-labelledby="notice-heading" class="mt-1">
        <h1 id="notice-heading" class={headingClass}>
          You do not have to carry this alone
        </h1>
        <p class="mt-3">
          A person can listen right now, at any hour and for free. You can call or text first and
          come back, or go on when you are ready. In danger, call 911.
        </p>
        <UrgentHelp lines={lines} prose={prose} frame={frame} />
        <div class="mt-6">
          <ActionButton onClick={() => take({ kind: 'read-help' })}>Continue</ActionButton>
        </div>
      </section>
    </ScreenFrame>
  );
}
