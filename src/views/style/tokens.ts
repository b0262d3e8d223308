/** What a design token is for, by which the style page shows it. */
export type TokenKind = "colour" | "face" | "size" | "space" | "other";

/** One custom property of the site, with its value in either colour scheme. */
export interface Token {
  /** Its name without the hyphens in front. */
  readonly name: string;
  readonly kind: TokenKind;
  readonly light: string;
  /** The same as in light colours where the dark scheme does not set it anew. */
  readonly dark: string;
}

/** The custom properties of the first `:root` rule of a style sheet, without the hyphens in front. */
function rootProperties(css: string): ReadonlyMap<string, string> {
  const rule = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? "";
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value.replace(/\s+/g, " ").trim(),
    ]),
  );
}

function kindOf(name: string, value: string): TokenKind {
  if (/^(?:#|rgb|hsl|oklch)/.test(value)) return "colour";
  if (/\b(?:serif|sans-serif|monospace)$/.test(value)) return "face";
  if (name.startsWith("space-")) return "space";
  return /\d(?:rem|px|em)\b/.test(value) ? "size" : "other";
}

/** The tokens that a style sheet sets on `:root`, with what it sets anew for readers who prefer dark colours. */
export function tokensOf(css: string): readonly Token[] {
  const plain = css.replace(/\/\*.*?\*\//gs, "");
  const [always = "", forDark = ""] = plain.split(/@media\s*\(prefers-color-scheme:\s*dark\)/);
  const dark = rootProperties(forDark);
  return [...rootProperties(always)].map(([name, light]) => ({
    name,
    kind: kindOf(name, light),
    light,
    dark: dark.get(name) ?? light,
  }));
}
