import { durationText } from "./duration.ts";

/** Where progress is shown: a stream that may be a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** What a program of ours tells of its work. */
export interface ProgressNews {
  /** So much more was found that must be done. */
  readonly total?: number;
  /** So many files more were written. */
  readonly written?: number;
}

/** So many milliseconds lie between two lines of progress. */
const PAUSE = 200;

const CLEAR_LINE = "\r\u001b[2K";

/** Shows how far long work is and how long it has to go, on one line of a terminal; elsewhere it says nothing. */
export class Progress {
  readonly #noun: string;
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #startedAt: number;
  #done = 0;
  #total = 0;
  #shownAt = Number.NEGATIVE_INFINITY;

  /** @param noun what is counted, in the plural */
  constructor(
    noun: string,
    stream: ProgressStream = process.stdout,
    now: () => number = () => performance.now(),
  ) {
    this.#noun = noun;
    this.#stream = stream;
    this.#now = now;
    this.#startedAt = now();
  }

  /** How much there is to do, of what was found until now. */
  get total(): number {
    return this.#total;
  }

  /** More was found that must be done. */
  expect(count: number): void {
    this.#total += count;
  }

  /** More was done. */
  advance(count = 1): void {
    this.#done += count;
    if (this.#stream.isTTY !== true || this.#now() - this.#shownAt < PAUSE) return;
    this.#shownAt = this.#now();
    this.#stream.write(`${CLEAR_LINE}  ${this.line()}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#stream.isTTY === true && this.#done > 0) this.#stream.write(CLEAR_LINE);
  }

  /** `1,200 of 4,800 files (25 %), about 12.4 s to go`. */
  line(): string {
    const count = (number: number) => number.toLocaleString("en-US");
    const share = Math.floor((100 * this.#done) / Math.max(1, this.#total));
    const left = ((this.#now() - this.#startedAt) * (this.#total - this.#done)) / Math.max(1, this.#done);
    const toGo = this.#done === 0 ? "" : `, about ${durationText(left)} to go`;
    return `${count(this.#done)} of ${count(this.#total)} ${this.#noun} (${share} %)${toGo}`;
  }
}

/** Shows what a program tells that runs in a process of its own. */
export function follow(progress: Progress): (message: unknown) => void {
  return (message) => {
    const { total = 0, written = 0 } = message as ProgressNews;
    progress.expect(total);
    progress.advance(written);
  };
}
