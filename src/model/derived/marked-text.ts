import { z } from "zod";

/** Words of a table inside a translated sentence: they stay in the language of the tables. */
const originalWordsSchema = z.strictObject({
  original: z.string().min(1).describe("Words of the tables, in their language."),
});

/** A sentence in another language than the tables', with the words of the tables told apart. */
export const markedTextSchema = z.array(z.union([z.string().min(1), originalWordsSchema])).min(1);

export type OriginalWords = z.output<typeof originalWordsSchema>;
export type MarkedText = z.output<typeof markedTextSchema>;

/** The words of a marked text alone. */
export function plainMarkedText(text: MarkedText): string {
  return text.map((part) => (typeof part === "string" ? part : part.original)).join("");
}
