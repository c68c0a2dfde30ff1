import { useEffect } from 'preact/hooks';
import { headingClass } from './controls';
import { forgetAnswers } from './kept-answers';
import { LeaveLink } from './LeaveLink';
import { leavePage } from './leave-page';
import type { SelfScreenProps } from './props';
import { watchShift } from './shift-presses';

type Props = Pick<SelfScreenProps, 'fault' | 'paper' | 'leaveTo'>;

/** What stays when the script fails: help, the ways to leave, and the form as a document. */
export function FaultScreen({ fault, paper, leaveTo }: Props) {
  const leave = (): void => {
    forgetAnswers();
    for (const input of document.querySelectorAll<HTMLInputElement>('[data-fault] input'))
      input.checked = false;
    leavePage(leaveTo);
  };

  useEffect(() => watchShift(leave), []);

  return (
    <div data-fault>
      <div class="mx-auto max-w-page px-gutter pt-6 xl:pl-[17.5rem]">
        <div class="max-w-text">
          <h1 ref={(heading) => heading?.focus()} tabIndex={-1} class={headingClass}>
            The self-screen stopped working
          </h1>
          {fault}
          <LeaveLink leave={leave} leaveTo={leaveTo} />
        </div>
      </div>
      {paper}
    </div>
  );
}
