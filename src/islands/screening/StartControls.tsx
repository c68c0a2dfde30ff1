import { ActionButton, TickBox } from './controls';
import type { View } from './view';

/** What a person decides before the first question. */
export function StartControls({ visit, take, paperUrl }: View) {
  const hasAnswers = Object.keys(visit.answers).length > 0;
  return (
    <div id="begin" class="screen start-controls">
      {hasAnswers && (
        <div class="resume">
          <p>Some of your answers are still here, in this tab.</p>
          <ActionButton onClick={() => take({ kind: 'resume' })}>
            Continue where you left off
          </ActionButton>
        </div>
      )}
      <TickBox
        label="Keep my answers in this tab"
        note={
          visit.said ||
          'Only on a device of your own. A reload then loses nothing. Close the tab and they are gone, unless your browser brings the tab back within ten minutes.'
        }
        isTicked={visit.isKept}
        onTick={(isKept) => take({ kind: 'keep', isKept })}
      />
      <ActionButton isQuiet={hasAnswers} onClick={() => take({ kind: 'begin' })}>
        {hasAnswers ? 'Start from the first question' : 'Start the self-screen'}
      </ActionButton>
      <p class="small">
        The page is ready. You may go offline now: it needs no connection to the end, and it sends
        nothing. <a href={paperUrl}>Read all questions first, or use paper</a>
      </p>
    </div>
  );
}
