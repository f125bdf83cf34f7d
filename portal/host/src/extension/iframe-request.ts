/** What a card asks of `openIframeModal`. */
export interface IframeRequest {
  uri: string;
  width: number;
  height: number;
  title?: string;
  flush?: boolean;
  onClose?: () => void;
}
