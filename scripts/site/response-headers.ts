/** Headers of an answer, by their names. */
export type Headers = Readonly<Record<string, string>>;

/** Abilities of a browser that no page here uses, nor any frame in it (W3C Permissions Policy). */
const UNUSED_ABILITIES = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
] as const;

/** What goes with every file: read as what it is, by any program of anybody, and telling nobody where a reader came from. */
const EVERYWHERE: Headers = {
  "Access-Control-Allow-Origin": "*",
  "Permissions-Policy": UNUSED_ABILITIES.map((ability) => `${ability}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** What keeps a file out of the frames of other sites: only a header can, the policy that stands in a page cannot. */
const UNFRAMED: Headers = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
};

/** The folder of the pages that other sites may show in a frame. */
export const FRAMES = "embed";

/** The headers of two kinds of file: those below `embed/`, and all others. */
export const RESPONSE_HEADERS = { everywhere: EVERYWHERE, unframed: UNFRAMED } as const;

/** The headers of a file of the site, by its path below the site's folder. */
export function responseHeaders(path: string): Headers {
  return path.startsWith(`${FRAMES}/`) ? EVERYWHERE : { ...EVERYWHERE, ...UNFRAMED };
}
