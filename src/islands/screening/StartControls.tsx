import { useState } from 'preact/hooks';
import { ActionButton, TickBox } from './controls';
import { LeaveLink } from './LeaveLink';
import type { SelfScreenProps } from './props';
import type { Step, Visit } from './visit';

interface Props extends Pick<SelfScreenProps, 'paperUrl' | 'leaveTo'> {
  readonly visit: Visit;
  readonly take: (step: Step) => void;
  readonly leave: () => void;
}

export function StartControls({ visit, take, leave, paperUrl, leaveTo }: Props) {
  const [hasAsked, setHasAsked] = useState(false);
  const hasAnswers = Object.keys(visit.answers).length > 0;

  return (
    <section id="begin" aria-label="Begin" class="mx-auto max-w-page px-gutter xl:pl-[17.5rem]">
      <div class="mt-10 max-w-text">
        {hasAnswers && (
          <div class="mb-6 rounded bg-mist px-5 py-4">
            <p class="mb-3">Some of your answers are still here, in this tab.</p>
            <ActionButton onClick={() => take({ kind: 'resume' })}>
              Continue where you left off
            </ActionButton>
          </div>
        )}
        <TickBox
          label="Keep my answers in this tab until I close it"
          note={
            hasAsked && !visit.isKept
              ? 'This browser does not let the page keep anything. Your answers last as long as the page is open.'
              : 'Leave this empty on a device that you share. With it, a reload does not lose your answers.'
          }
          isTicked={visit.isKept}
          onTick={(isKept) => {
            take({ kind: 'keep', isKept });
            setHasAsked(isKept);
          }}
        />
        <div class="mt-4">
          <ActionButton isQuiet={hasAnswers} onClick={() => take({ kind: 'begin' })}>
            {hasAnswers ? 'Start from the first question' : 'Start the self-screen'}
          </ActionButton>
        </div>
        <p class="mt-4 text-sm text-ink-2">
          The page is ready. You may go offline now: it needs no connection to the end, and it sends
          nothing. <a href={paperUrl}>Read all questions first, or use paper</a>
        </p>
        <LeaveLink leave={leave} leaveTo={leaveTo} />
      </div>
    </section>
  );
}
