import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";

/** A key that is no letter, as a terminal sends it. */
export const KEYS = { enter: "\r", down: "\u001B[B", interrupt: "\u0003" } as const;

/** How long a question may take to appear. */
const PATIENCE = 45_000;

/** A terminal that a test sits at: it waits for a question, then types. */
export class TypedTerminal {
  readonly input = new PassThrough();
  readonly output: Writable;
  /** Everything shown so far, without colours and cursor moves. */
  shown = "";
  #read = 0;

  constructor() {
    this.output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.shown += stripVTControlCharacters(chunk.toString());
        done();
      },
    });
    // A question ends its output, which a terminal does not take for the end of everything.
    this.output.end = () => this.output;
  }

  /** Waits until a text is shown that was not shown before the last answer, then types keys one after the other. */
  async answer(question: string, ...keys: readonly string[]): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!this.shown.slice(this.#read).includes(question)) {
      if (Date.now() > end)
        throw new Error(`"${question}" was not asked; shown: ${this.shown.slice(this.#read)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    this.#read = this.shown.length;
    for (const key of keys) {
      this.input.write(key);
      // A prompt draws itself anew after each key, and the next question may be another prompt.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
