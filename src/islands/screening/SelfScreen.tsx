import { Component } from 'preact';
import { FaultScreen } from './FaultScreen';
import { forgetAnswers } from './kept-answers';
import type { SelfScreenProps } from './props';
import { Wizard } from './Wizard';

/** The island. Whatever fails inside it, the person keeps the form as a document, the paper version and the help lines. */
export class SelfScreen extends Component<SelfScreenProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  /** The page's own, read before any screen changes it. */
  private title = '';

  static override getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidMount(): void {
    this.title = document.title;
  }

  /** Nothing is left that could show these answers again. */
  override componentDidCatch(): void {
    forgetAnswers();
  }

  override render({ fault, ...props }: SelfScreenProps) {
    return this.state.hasFailed ? (
      <FaultScreen fault={fault} paper={props.paper} leaveTo={props.leaveTo} title={this.title} />
    ) : (
      <Wizard {...props} />
    );
  }
}
