import { readFileSync } from "node:fs";
import { styleSheets } from "../house/source-files.ts";
import { tokensOf, type Token } from "../../src/views/style/tokens.ts";

/** One declaration of a style sheet. */
export interface Declaration {
  readonly file: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

const TOKEN_SHEET = new URL("../../src/styles/tokens.css", import.meta.url);

/** The tokens that the site sets. */
export const TOKENS: readonly Token[] = tokensOf(readFileSync(TOKEN_SHEET, "utf8"));

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
export const DECLARATIONS: readonly Declaration[] = styleSheets().flatMap(({ path, text }) =>
  declarationsIn(path, text),
);

/** The names of the tokens that a value uses. */
export function tokensIn(value: string): readonly string[] {
  return [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = ""]) => name);
}
