import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { Transform } from "node:stream";
import { contentType } from "./content-type.ts";

/** A way to make a text shorter on its way. */
export type ContentEncoding = "br" | "gzip";

/** What is added to the name of a file for the same file, encoded beforehand. */
export const ENCODED_ENDINGS: Readonly<Record<ContentEncoding, string>> = { br: ".br", gzip: ".gz" };

/** The encodings that the server knows, the better first. */
const KNOWN: readonly ContentEncoding[] = ["br", "gzip"];

/** Whether a file is another one, encoded beforehand. */
export function isEncoded(path: string): boolean {
  return Object.values(ENCODED_ENDINGS).some((ending) => path.endsWith(ending));
}

/** Types that shrink; pictures, fonts and archives are compressed as they are. */
const SHRINKING =
  /^(?:text\/|application\/(?:json|x-ndjson|xml|wasm|(?:geo|ld|manifest)\+json)|image\/svg\+xml)/;

/** The weights that an `Accept-Encoding` field gives (RFC 9110, 12.5.3), by lower-case name. */
function weightsOf(field: string): ReadonlyMap<string, number> {
  return new Map(
    field.split(",").map((entry) => {
      const [name = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return [name, Number(weight) || 0];
    }),
  );
}

/** Whether a file is sent shorter to those who take it: also to be named in `Vary`. */
export function isCompressible(path: string): boolean {
  return SHRINKING.test(contentType(path));
}

/** How a file is encoded for a client that accepts what the field says; `null` for as it is. */
export function contentEncoding(path: string, accepted: string | undefined): ContentEncoding | null {
  if (accepted === undefined || !isCompressible(path)) return null;
  const weights = weightsOf(accepted);
  return KNOWN.find((name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0) ?? null;
}

/** Encodes what is piped through it: quickly, and nearly as small as a host that compresses once and for good. */
export function encoder(encoding: ContentEncoding): Transform {
  return encoding === "br"
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
    : createGzip();
}
