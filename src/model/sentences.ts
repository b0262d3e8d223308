/** What stands in quotation marks, or begins in them and is cut short. */
const QUOTED = /“[^”]*(?:”|…$)|"[^"]*"|«[^»]*(?:»|…$)|‘[^’]*’/g;

/** A text without what it quotes. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTED, "“”");
}

/** The sentences of a text, addresses left out. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/https?:\/\/\S+/g, "")
    .split(/(?<=[.!?;][”"’')]*)\s+(?=[“"'(¿¡]?[\p{Lu}\d])|\n+/u)
    .filter((sentence) => sentence.trim() !== "");
}
