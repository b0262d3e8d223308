import type { Token, TokenKind } from "./tokens.ts";

/** Tokens that are shown together. */
export interface TokenGroup {
  /** Anchor, unique on the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly kind: TokenKind;
  readonly tokens: readonly Token[];
}

const GROUPS: Readonly<Record<TokenKind, { readonly anchor: string; readonly heading: string }>> = {
  colour: { anchor: "colours", heading: "Colours" },
  face: { anchor: "faces", heading: "Faces" },
  size: { anchor: "sizes", heading: "Sizes of type" },
  space: { anchor: "space", heading: "Space" },
  other: { anchor: "other", heading: "Other tokens" },
};

/** The tokens by what they are for; kinds without any are left out. */
export function tokenGroups(tokens: readonly Token[]): readonly TokenGroup[] {
  return (Object.keys(GROUPS) as TokenKind[])
    .map((kind) => ({ ...GROUPS[kind], kind, tokens: tokens.filter((token) => token.kind === kind) }))
    .filter((group) => group.tokens.length > 0);
}
