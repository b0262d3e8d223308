/** A piece of a program in R. */
export interface RToken {
  readonly kind: "string" | "name" | "number" | "operator" | "open" | "close" | "comma" | "end";
  readonly text: string;
}

/** The lexical parts of R as its language definition (section 10.3) has them, in the order in which they are tried. */
const PARTS: readonly (readonly [RToken["kind"] | "blank", RegExp])[] = [
  ["blank", /[ \t]+|#[^\n]*/y],
  ["end", /[\n;]+/y],
  ["string", /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y],
  ["number", /\d+(?:\.\d+)?L?/y],
  ["name", /(?:[A-Za-z]|\.(?!\d))[A-Za-z0-9._]*/y],
  ["operator", /<-|==|!=|<=|>=|&&|\|\||\|>|[-+*/^<>=!&|~?:$@]/y],
  ["open", /[([{]/y],
  ["close", /[)\]}]/y],
  ["comma", /,/y],
];

/** Cuts a program into its parts. @throws Error at the first sign that belongs to none */
export function rTokens(program: string): readonly RToken[] {
  const tokens: RToken[] = [];
  let place = 0;
  while (place < program.length) {
    const found = PARTS.map(([kind, pattern]) => {
      pattern.lastIndex = place;
      return { kind, text: pattern.exec(program)?.[0] };
    }).find(({ text }) => text !== undefined);
    if (found?.text === undefined)
      throw new Error(`no part of R at ${JSON.stringify(program.slice(place, place + 20))}`);
    if (found.kind !== "blank") tokens.push({ kind: found.kind, text: found.text });
    place += found.text.length;
  }
  return tokens;
}

const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** What is wrong with the order of the parts: brackets that do not close, values side by side, operators without a side. */
export function rProblems(program: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  let previous: RToken | null = null;
  const isValue = (token: RToken | null) =>
    token !== null && (["string", "name", "number"].includes(token.kind) || /[)\]}]/.test(token.text));
  for (const token of rTokens(program)) {
    // A line goes on inside round and square brackets, and after an operator.
    const goesOn =
      token.kind === "end" && ("([".includes(open.at(-1) ?? " ") || previous?.kind === "operator");
    if (goesOn) continue;
    if (token.kind === "open") open.push(token.text);
    if (token.kind === "close" && PAIRS[open.pop() ?? ""] !== token.text)
      problems.push(`stray ${token.text}`);
    const startsValue = ["string", "name", "number"].includes(token.kind) || token.text === "{";
    const afterHead = previous?.text === ")";
    if (startsValue && isValue(previous) && !afterHead)
      problems.push(`${previous?.text ?? ""} stands right before ${token.text}`);
    const isBinary = token.kind === "operator" && !["-", "+", "!", "~", "?"].includes(token.text);
    if (isBinary && !isValue(previous)) problems.push(`${token.text} has nothing before it`);
    if (["close", "comma", "end"].includes(token.kind) && previous?.kind === "operator")
      problems.push(`${previous.text} has nothing after it`);
    previous = token;
  }
  if (previous?.kind === "operator") problems.push(`${previous.text} has nothing after it`);
  return [...problems, ...open.map((bracket) => `${bracket} is not closed`)];
}
