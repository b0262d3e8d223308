import { styleText } from "node:util";

/** The parts of a report that a terminal may show in a colour of their own. */
type Ink = "file" | "place" | "error" | "warning" | "code" | "hint";

/** Puts a part into its colour, or leaves it as it is. */
export type Paint = (ink: Ink, text: string) => string;

const STYLES = {
  file: ["bold", "underline"],
  place: ["dim"],
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  code: ["cyan"],
  hint: ["dim"],
} as const satisfies Readonly<Record<Ink, readonly string[]>>;

/** No colours: for files, programs and tests. */
export const PLAIN: Paint = (_ink, text) => text;

/** Colours where the stream is a terminal that shows them, and `NO_COLOR` is not set (no-color.org); else none. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (ink, text) => styleText([...STYLES[ink]], text, { stream });
}
