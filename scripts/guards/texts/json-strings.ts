/** One sign, string, number or word of JSON (RFC 8259), and the blanks before it; a number or word that could go on is none yet. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]|$))/y;

const BLANK = /^[ \t\n\r]*$/;

/** What may come next. */
type Wanted = "value" | "first entry" | "first name" | "name" | "colon" | "more" | "nothing";

/** Follows a JSON text sign by sign, and knows what may come next. */
class Grammar {
  readonly #open: ("{" | "[")[] = [];
  #wanted: Wanted = "value";

  /** Whether a whole value was read. */
  get isWhole(): boolean {
    return this.#wanted === "nothing";
  }

  /** @returns whether the sign may stand here */
  sign(sign: string): boolean {
    const wanted = this.#wanted;
    switch (sign) {
      case "{":
      case "[":
        this.#open.push(sign);
        this.#wanted = sign === "{" ? "first name" : "first entry";
        return wanted === "value" || wanted === "first entry";
      case ":":
        this.#wanted = "value";
        return wanted === "colon";
      case ",":
        this.#wanted = this.#open.at(-1) === "{" ? "name" : "value";
        return wanted === "more";
      default:
        return this.#close(sign === "}" ? "{" : "[", sign === "}" ? "first name" : "first entry");
    }
  }

  /** @returns whether a string, number or word may stand here */
  value(isString: boolean): boolean {
    const wanted = this.#wanted;
    if (isString && (wanted === "name" || wanted === "first name")) {
      this.#wanted = "colon";
      return true;
    }
    this.#end();
    return wanted === "value" || wanted === "first entry";
  }

  #close(opened: "{" | "[", empty: Wanted): boolean {
    const wanted = this.#wanted;
    const isRight = this.#open.pop() === opened && (wanted === "more" || wanted === empty);
    this.#end();
    return isRight;
  }

  #end(): void {
    this.#wanted = this.#open.length === 0 ? "nothing" : "more";
  }
}

/**
 * Every string of a JSON text, names of properties among them, read piece by piece.
 * @throws SyntaxError where it is not JSON
 */
export function* jsonStrings(pieces: Iterable<string>): Generator<string> {
  const grammar = new Grammar();
  let rest = "";
  const refuse = () => new SyntaxError(`this is no JSON: ${rest.slice(0, 80)}`);
  for (const piece of withEnd(pieces)) {
    rest += piece;
    let at = 0;
    for (TOKEN.lastIndex = 0; ; TOKEN.lastIndex = at) {
      const token = TOKEN.exec(rest);
      if (token === null) break;
      at = TOKEN.lastIndex;
      const [, sign, string] = token;
      if (!(sign === undefined ? grammar.value(string !== undefined) : grammar.sign(sign))) throw refuse();
      if (string !== undefined)
        yield string.includes("\\") ? (JSON.parse(string) as string) : string.slice(1, -1);
    }
    rest = rest.slice(at);
  }
  if (!grammar.isWhole || !BLANK.test(rest)) throw refuse();
}

/** The pieces and a line end after them, by which the last number or word is seen to be whole. */
function* withEnd(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield "\n";
}
