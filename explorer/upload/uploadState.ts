/** How far a file has come on its way to records. */
export type UploadState =
  | { readonly kind: 'waiting' }
  /** From 0 to 1. */
  | { readonly kind: 'sending'; readonly part: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly article: string; readonly title: string | null; readonly records: number }
  | { readonly kind: 'rejected'; readonly article: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface UploadItem {
  readonly id: number;
  readonly name: string;
  readonly state: UploadState;
}

export function stateText(state: UploadState): string {
  switch (state.kind) {
    case 'waiting':
      return 'waiting';
    case 'sending':
      return `sending, ${Math.round(state.part * 100)} %`;
    case 'reading':
      return 'sent, being read';
    case 'done':
      return state.records === 1 ? '1 record' : `${state.records} records`;
    case 'rejected':
      return `rejected: ${state.reason}`;
    case 'failed':
      return state.reason;
  }
}

/** What a progress bar shows: sending is most of the way that can be measured. */
export function progressOf(state: UploadState): number {
  switch (state.kind) {
    case 'waiting':
      return 0;
    case 'sending':
      return 0.8 * state.part;
    case 'reading':
      return 0.85;
    default:
      return 1;
  }
}
