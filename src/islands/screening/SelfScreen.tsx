import { Component } from 'preact';
import { headingClass } from './controls';
import type { SelfScreenProps } from './props';
import { Wizard } from './Wizard';

/** The island. Whatever fails inside it, the person keeps the form as a document, the paper version and the help lines. */
export class SelfScreen extends Component<SelfScreenProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render({ fault, paper, ...props }: SelfScreenProps) {
    return this.state.hasFailed ? (
      <div data-fault>
        <div class="mx-auto max-w-page px-gutter pt-6 xl:pl-[17.5rem]">
          <h1 ref={(heading) => heading?.focus()} tabIndex={-1} class={headingClass}>The self-screen stopped working</h1>
        </div>
        {fault}
        {paper}
      </div>
    ) : (
      <Wizard {...props} paper={paper} />
    );
  }
}
