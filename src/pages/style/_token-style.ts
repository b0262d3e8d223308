import { luminance } from "../../views/style/contrast.ts";
import type { Token } from "../../views/style/tokens.ts";

/** The better of black and white to write on a colour. */
function inkOn(colour: string): string {
  return luminance(colour) > 0.18 ? "#000" : "#fff";
}

function rulesOf({ name, kind, light, dark }: Token): readonly string[] {
  switch (kind) {
    case "colour":
      return [
        `.swatch-light-${name} { background: ${light}; color: ${inkOn(light)}; }`,
        `.swatch-dark-${name} { background: ${dark}; color: ${inkOn(dark)}; }`,
      ];
    case "face":
      return [`.face-${name} { font-family: var(--${name}); }`];
    case "size":
      return [`.size-${name} { font-size: var(--${name}); }`];
    case "space":
      return [`.space-${name} { inline-size: var(--${name}); }`];
    case "other":
      return [];
  }
}

/** The style of the samples of all tokens, which follows from the tokens alone. */
export function tokenStyle(tokens: readonly Token[]): string {
  return tokens.flatMap(rulesOf).join("\n");
}
