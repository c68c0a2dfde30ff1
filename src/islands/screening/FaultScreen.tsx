import { useLayoutEffect, useRef } from 'preact/hooks';
import { headingClass } from './controls';
import { forgetAnswers } from './kept-answers';
import { LeaveLink } from './LeaveLink';
import type { SelfScreenProps } from './props';
import { watchShift } from './shift-presses';

interface Props extends Pick<SelfScreenProps, 'fault' | 'paper' | 'leaveTo'> {
  readonly title: string;
}

/** What stays when the script fails: help, the form as a document, the page's own title, and the ways to leave. */
export function FaultScreen({ fault, paper, leaveTo, title }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const leave = (): void => {
    forgetAnswers();
    for (const input of root.current?.querySelectorAll('input') ?? []) input.checked = false;
    location.replace(leaveTo);
  };

  useLayoutEffect(() => {
    document.title = title;
    heading.current?.focus();
    return watchShift(leave);
  }, []);

  return (
    <div ref={root} data-fault>
      <div class="mx-auto max-w-page px-gutter pt-6 xl:pl-[17.5rem]">
        <h1 ref={heading} tabIndex={-1} class={headingClass}>The self-screen stopped working</h1>
      </div>
      {fault}
      <div class="mx-auto max-w-page px-gutter xl:pl-[17.5rem]">
        <div class="max-w-text">
          <LeaveLink leave={leave} leaveTo={leaveTo} />
        </div>
      </div>
      {paper}
    </div>
  );
}
