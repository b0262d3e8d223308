import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import {
  contentEncoding,
  ENCODED_ENDINGS,
  encoder,
  isCompressible,
  type ContentEncoding,
} from "./content-encoding.ts";
import { contentType } from "./content-type.ts";
import { resolveRequest } from "./resolve-request.ts";
import { responseHeaders } from "./response-headers.ts";

/** What a server serves. */
export interface SiteServerOptions {
  /** The folder of the built site. */
  readonly root: string;
  /** The path below which it is published, with slashes at both ends; `/` unless given. */
  readonly base?: string;
  /** Pages for whoever looks at the site, which are no part of it: address below the base → HTML. */
  readonly pages?: ReadonlyMap<string, () => string>;
}

/** Files whose names change with their content may be kept for a year; all others are asked after each time. */
const FOR_GOOD = "public, max-age=31536000, immutable";
const ASK_FIRST = "no-cache";

/** A page that is no part of the site: made anew each time, with its own style and nothing else. */
const OWN_PAGE = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

/** A small server of a built site, for looking at it and for tests, that sends what a good host would; not for the public. */
export function createSiteServer(options: SiteServerOptions): Server {
  const base = options.base ?? "/";
  return createServer((request, response) => {
    answer(request, response, options, base).catch(() => {
      response.destroy();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { root, pages }: SiteServerOptions,
  base: string,
) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    sendText(response, 405, "Only GET and HEAD are answered here.\n", { Allow: "GET, HEAD" });
    return;
  }
  const [address = ""] = (request.url ?? "/").split("?");
  const page = address.startsWith(base) ? pages?.get(address.slice(base.length)) : undefined;
  if (page) {
    sendText(response, 200, page(), { ...responseHeaders(""), ...OWN_PAGE });
    return;
  }
  const resolution = await resolveRequest(root, base, request.url ?? "/");
  switch (resolution.kind) {
    case "file": {
      const etag = `W/"${resolution.size.toString(36)}-${Math.round(resolution.modifiedAt).toString(36)}"`;
      const hashed = (request.url ?? "").startsWith(`${base}_astro/`);
      await sendFile(request, response, root, resolution.path, {
        ETag: etag,
        "Cache-Control": hashed ? FOR_GOOD : ASK_FIRST,
      });
      return;
    }
    case "redirect":
      sendText(response, 301, "", { Location: resolution.location });
      return;
    case "malformed":
      sendText(response, 400, "This is not an address.\n");
      return;
    case "not-found":
      await sendNotFound(request, response, root, base);
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  path: string,
  caching: { readonly ETag: string; readonly "Cache-Control": string },
) {
  // The tag is a weak one, so that it holds for every encoding.
  if (request.headers["if-none-match"]?.split(/,\s*/).includes(caching.ETag)) {
    response.writeHead(304, { ...caching, ...varying(path) }).end();
    return;
  }
  await sendBytes(request, response, path, 200, { ...caching, ...headersOf(root, path) });
}

async function sendNotFound(request: IncomingMessage, response: ServerResponse, root: string, base: string) {
  const page = await resolveRequest(root, base, `${base}404.html`);
  const path = join(root, "404.html");
  if (page.kind === "file") await sendBytes(request, response, path, 404, headersOf(root, path));
  else sendText(response, 404, "There is nothing at this address.\n");
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  status: number,
  headers: Readonly<Record<string, string>>,
) {
  const accepted = request.headers["accept-encoding"];
  const encoding = contentEncoding(path, Array.isArray(accepted) ? accepted.join(",") : accepted);
  const ready = encoding === null ? null : await encodedFile(path, encoding);
  response.writeHead(status, {
    "Content-Type": contentType(path),
    ...headers,
    ...varying(path),
    ...(encoding === null ? {} : { "Content-Encoding": encoding }),
    ...(ready === null ? {} : { "Content-Length": ready.size }),
  });
  if (request.method === "HEAD") response.end();
  else if (ready !== null) await pipeline(createReadStream(ready.path), response);
  else if (encoding === null) await pipeline(createReadStream(path), response);
  else await pipeline(createReadStream(path), encoder(encoding), response);
}

/** The file as it was encoded when the site was built, if it was; `null` for one that is to be encoded now. */
async function encodedFile(path: string, encoding: ContentEncoding) {
  const encoded = path + ENCODED_ENDINGS[encoding];
  const found = await stat(encoded).catch(() => null);
  return found?.isFile() === true ? { path: encoded, size: found.size } : null;
}

/** What a host sends with a file that reads the headers file of the site. */
function headersOf(root: string, path: string): Readonly<Record<string, string>> {
  return responseHeaders(relative(root, path).replaceAll("\\", "/"));
}

function varying(path: string): Readonly<Record<string, string>> {
  return isCompressible(path) ? { Vary: "Accept-Encoding" } : {};
}

function sendText(response: ServerResponse, status: number, text: string, headers = {}) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers }).end(text);
}
