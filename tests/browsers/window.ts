/** One window of a browser, as the tests use it: what a person does, and what the page then says of itself. */
export interface BrowserWindow {
  readonly version: string;
  /** As somebody who has just come, where the browser can: a tab without a past. */
  readonly startOver: () => Promise<void>;
  readonly open: (url: string) => Promise<void>;
  /** What a function says that runs in the page; it knows nothing but its arguments, which are plain JSON. */
  readonly ask: <T, A extends readonly unknown[]>(
    inPage: (...values: A) => T,
    ...values: A
  ) => Promise<T>;
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What pages complained about since this was last called, in browsers that tell. */
  readonly takeComplaints: () => string[];
  readonly close: () => Promise<void>;
}

export type Key = 'Tab' | 'Enter' | ' ' | 'ArrowDown' | 'Shift';

/** A phone’s screen. */
export const screen = { width: 390, height: 844 };
