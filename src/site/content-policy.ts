import { createHash } from "node:crypto";

/** What a page does beyond reading its own host's files. */
export interface PolicyNeeds {
  /** The text of the one style that is written into the page. */
  readonly inlineStyle?: string;
  /** Whether it runs WebAssembly: the full-text search, SQL in the browser. */
  readonly wasm?: boolean;
}

const SELF = "'self'";
const NONE = "'none'";

/**
 * The Content-Security-Policy (W3C CSP Level 3) of a page: nothing from another host; in the page no style but one
 * whose hash is named, and no program, only the rules of what is fetched ahead, which are data; and no text made into
 * markup by a program (Trusted Types). Programs of packages that run WebAssembly load workers and scripts in ways of
 * their own: there, Trusted Types stay out.
 */
export function contentPolicy({ inlineStyle, wasm = false }: PolicyNeeds = {}): string {
  const styles = inlineStyle === undefined ? [] : [styleHash(inlineStyle)];
  const directives: readonly (readonly string[])[] = [
    ["default-src", NONE],
    ["script-src", SELF, "'inline-speculation-rules'", ...(wasm ? ["'wasm-unsafe-eval'"] : [])],
    ["style-src", SELF, ...styles],
    ["img-src", SELF],
    ["font-src", SELF],
    ["connect-src", SELF],
    ["manifest-src", SELF],
    ["form-action", SELF],
    ["base-uri", NONE],
    wasm ? ["worker-src", SELF] : ["require-trusted-types-for", "'script'"],
  ];
  return directives.map((words) => words.join(" ")).join(";");
}

/** The policy of a frame on other sites, which has one style and nothing else. */
export function framePolicy(style: string): string {
  return `default-src ${NONE};style-src ${styleHash(style)};form-action ${NONE};base-uri ${NONE}`;
}

function styleHash(style: string): string {
  return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}
