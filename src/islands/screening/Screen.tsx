import { CheckScreen } from './CheckScreen';
import { LinkButton } from './controls';
import { HelpNotice } from './HelpNotice';
import { QuestionScreen } from './QuestionScreen';
import { ResultScreen } from './ResultScreen';
import { StartControls } from './StartControls';
import type { View } from './view';
import { currentScreen } from './visit';

/** One screen at a time; every screen after the start has Back above it. */
export function Screen(view: View) {
  const { visit, back } = view;
  const screen = currentScreen(visit);
  if (screen.kind === 'start') return <StartControls {...view} />;
  return (
    <div key={visit.place} class="screen">
      <div class="print:hidden">
        <LinkButton onClick={back} data-back>
          Back
        </LinkButton>
      </div>
      {screen.kind === 'question' && <QuestionScreen {...view} screen={screen} />}
      {screen.kind === 'notice' && <HelpNotice {...view} id={screen.id} />}
      {screen.kind === 'check' && <CheckScreen {...view} />}
      {screen.kind === 'result' && <ResultScreen {...view} />}
    </div>
  );
}
