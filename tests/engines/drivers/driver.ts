/** The engines that the suite runs in. */
export type EngineName = 'firefox' | 'webkit' | 'chromium-103' | 'chromium-123';

/** One window on the site, with its own empty storage and history. */
export interface Tab {
  /** Goes to an address and waits until the page is loaded. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes through the history by so many entries; the page that comes is not waited for. */
  traverse(entries: number): Promise<void>;
  /** What a function returns or resolves to in the page; its arguments are sent as JSON. */
  evaluate<Result, Arguments extends unknown[]>(
    run: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** Clicks the middle of the first element that matches, as a mouse does; scrolls to it if need be. */
  click(selector: string): Promise<void>;
  /** Clicks at a point of the window. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Sets the size of what is seen of the page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What is seen of the page, as a PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A tab of an engine that can print, and shows what it would print. */
export interface PrintingTab extends Tab {
  /** Prints to PDF, in the page's own margins. */
  print(paper: Paper): Promise<Uint8Array>;
}

export type Key = 'Escape' | 'Enter' | 'Tab' | 'Space' | 'ArrowDown' | 'ArrowUp';

/** A sheet of paper, by its name or by its sides in millimetres. */
export type Paper = 'A4' | 'Letter' | { width: number; height: number };

export interface Engine {
  version: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}
