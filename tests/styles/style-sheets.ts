import { readFileSync } from "node:fs";
import { filesBelow } from "../house/source-files.ts";
import { tokensOf, type Token } from "../../src/views/style/tokens.ts";

/** One declaration of a style sheet. */
export interface Declaration {
  readonly file: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const sheets = filesBelow("src").filter((path) => path.endsWith(".css"));

/** The tokens that the site sets. */
export const TOKENS: readonly Token[] = tokensOf(read("src/styles/tokens.css"));

/** Everything that a style sheet says, rule by rule; of nested rules the innermost selector. */
function declarationsIn(file: string, css: string): readonly Declaration[] {
  const rules = css.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selector = "", body = ""]) =>
    [...body.matchAll(/(?:^|;)\s*([\w-]+):\s*([^;]+)/g)].map(([, property = "", value = ""]) => ({
      file,
      selector: selector.trim(),
      property,
      value: value.trim(),
    })),
  );
}

/** The declarations of all style sheets of the site. */
export const DECLARATIONS: readonly Declaration[] = sheets.flatMap((file) =>
  declarationsIn(file, read(file)),
);

/** The names of the tokens that a value uses. */
export function tokensIn(value: string): readonly string[] {
  return [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = ""]) => name);
}
