import { Component } from 'preact';
import { FaultScreen } from './FaultScreen';
import { forgetAnswers } from './kept-answers';
import type { SelfScreenProps } from './props';
import { Wizard } from './Wizard';

/** The island. Whatever fails inside it, the person keeps the form as a document, the paper version and the help lines. */
export class SelfScreen extends Component<SelfScreenProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  /** Nothing is left that could show these answers again. */
  override componentDidCatch(): void {
    forgetAnswers();
  }

  override render(props: SelfScreenProps) {
    const View = this.state.hasFailed ? FaultScreen : Wizard;
    return <View {...props} />;
  }
}
