import { Component, type ReactNode } from 'react';

interface Props {
  onFailed: (message: string) => void;
  children: ReactNode;
}

/** Keeps a component of ours that cannot draw what the card sent from taking the page with it. */
export class DrawingBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onFailed(error.message);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
