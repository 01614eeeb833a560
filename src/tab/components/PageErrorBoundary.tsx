/** Shows a programming error in words instead of an empty page. */
import { Component, type ReactNode } from 'react';
import { FailureMessage } from './FailureMessage';

export class PageErrorBoundary extends Component<{ children: ReactNode }, { failure: unknown }> {
  override state = { failure: null as unknown };

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <FailureMessage
        failure={this.state.failure}
        onRetry={() => this.setState({ failure: null })}
      />
    );
  }
}
