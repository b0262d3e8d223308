import type { MDXInstance } from "astro";

/** The text of a page of prose: its head, its headings and what is placed below them. */
export type ProseText = MDXInstance<Record<string, unknown>>;

const TEXTS = import.meta.glob<ProseText>("./*/*.mdx", { eager: true });

/** The text of a page of prose in a language. @throws Error if nobody has written it */
export function proseText(language: string, name: string): ProseText {
  const text = TEXTS[`./${language}/${name}.mdx`];
  if (text === undefined) throw new Error(`src/content/${language}/${name}.mdx is missing`);
  return text;
}
