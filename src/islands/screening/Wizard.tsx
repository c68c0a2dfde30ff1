import { useLayoutEffect, useRef } from 'preact/hooks';
import { CheckScreen } from './CheckScreen';
import { HelpNotice } from './HelpNotice';
import type { SelfScreenProps } from './props';
import { QuestionScreen } from './QuestionScreen';
import { ResultScreen } from './ResultScreen';
import { StartControls } from './StartControls';
import { useVisit } from './use-visit';
import { currentScreen } from './visit';

/** One screen at a time. Until the script has taken over, it shows exactly what the server wrote: the form as a document. */
export function Wizard({ start, paper, end, ...props }: SelfScreenProps) {
  const { model, leaveTo } = props;
  const root = useRef<HTMLDivElement>(null);
  const { opened, take, back, leave } = useVisit(model, leaveTo, root);
  const screen = opened ? currentScreen(opened.visit) : null;
  const shown = useRef(screen);

  useLayoutEffect(() => {
    if (shown.current && shown.current !== screen) {
      const heading = root.current?.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      window.scrollTo(0, 0);
      heading?.focus({ preventScroll: true });
    }
    shown.current = screen;
  }, [screen]);

  if (!opened || screen?.kind === 'start' || !screen) {
    return (
      <div ref={root}>
        {start}
        {opened ? (
          <StartControls {...props} visit={opened.visit} take={take} leave={leave} />
        ) : (
          paper
        )}
        {end}
      </div>
    );
  }

  const { visit, prose, title } = opened;
  const frame = { title, back, leave, leaveTo };
  const view = { model, frame, take, answers: visit.answers };
  return (
    <div ref={root} class="mx-auto max-w-page px-gutter pb-4 pt-5 xl:pl-[17.5rem]">
      {screen.kind === 'question' && (
        <QuestionScreen key={visit.place} {...view} screen={screen} prose={prose} />
      )}
      {screen.kind === 'notice' && <HelpNotice {...view} id={screen.id} prose={prose} />}
      {screen.kind === 'check' && <CheckScreen {...view} />}
      {screen.kind === 'result' && <ResultScreen {...view} {...props} prose={prose} />}
    </div>
  );
}
