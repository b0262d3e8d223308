/** Line and column in a text, both from 1; a column is one character (code point). */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The column that follows a piece of text standing at the start of a line. */
function columnAfter(text: string): number {
  return Array.from(text).length + 1;
}

/** The place that follows a text. */
export function placeAfter(text: string): TextPlace {
  const line = text.split("\n").length;
  return { line, column: columnAfter(text.slice(text.lastIndexOf("\n") + 1)) };
}

/** Finds line and column of any offset in a text. */
export class LineIndex {
  readonly text: string;
  readonly #first: number;
  #found: readonly number[] | null = null;

  /**
   * @param text the text, its lines ending in LF
   * @param first the number of its first line
   */
  constructor(text: string, first = 1) {
    this.text = text;
    this.#first = first;
  }

  /** Where each line starts; found when the first place is asked for. */
  get #starts(): readonly number[] {
    if (this.#found !== null) return this.#found;
    const starts = [0];
    for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
      starts.push(at + 1);
    this.#found = starts;
    return starts;
  }

  /** Line and column of an offset (in UTF-16 units). */
  placeOf(offset: number): TextPlace {
    let line = 1;
    let beyond = this.#starts.length + 1;
    while (beyond - line > 1) {
      const middle = Math.floor((line + beyond) / 2);
      if (this.#startOf(middle) <= offset) line = middle;
      else beyond = middle;
    }
    return {
      line: this.#first + line - 1,
      column: columnAfter(this.text.slice(this.#startOf(line), offset)),
    };
  }

  #startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }
}
