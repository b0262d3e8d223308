import { z } from "zod";

const headSchema = z.looseObject({
  heading: z.string().min(1),
  kind: z.string().min(1),
  summary: z.array(z.string().min(1)).min(1),
});

/** What a file of prose says of its page. */
export interface ProseHead {
  readonly heading: string;
  /** What kind of page it is, above the heading. */
  readonly kind: string;
  /** What the reader must know first, a paragraph each. */
  readonly summary: readonly string[];
}

/** The head of a file of prose, checked. @throws Error if a field is missing or empty */
export function proseHead(frontmatter: unknown): ProseHead {
  const { heading, kind, summary } = headSchema.parse(frontmatter);
  return { heading, kind, summary };
}
