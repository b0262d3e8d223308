import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite, type RunningServer } from "../../scripts/site/serve-site.ts";

const folder = mkdtempSync(join(tmpdir(), "vacatur-server-"));
const root = join(folder, "dist");
const files: Readonly<Record<string, string>> = {
  "index.html": "home",
  "404.html": "nothing here",
  "officers/a/index.html": "officer",
  "officers/a.json": "{}",
  "data/officers.csv": "id\n",
  "data/all.zip": "PK",
  "rss.xml": "<rss/>",
  "pagefind/pagefind.js": "export {}",
  "pagefind/wasm.en.pagefind": "bytes",
  "a/x.wasm": "bytes",
  "_astro/Base.abc123.css": "body {}",
  "_astro/font.abc123.woff2": "bytes",
  ".hidden": "secret",
  "ready.html": "as it is",
  "ready.html.br": "encoded before",
};

let plain: RunningServer;
let based: RunningServer;

beforeAll(async () => {
  writeFileSync(join(folder, "outside.txt"), "outside");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  plain = await serveSite({ root }, 0);
  based = await serveSite(
    { root, base: "/record/", pages: new Map([["_report/", () => "<h1>own</h1>"]]) },
    0,
  );
});

afterAll(async () => {
  await Promise.all([plain.close(), based.close()]);
  rmSync(folder, { recursive: true });
});

/** What a server answered; a header that is absent is empty. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location: string;
  readonly etag: string;
  readonly encoding: string;
  readonly vary: string;
  readonly caching: string;
  readonly length: number;
  readonly bytes: Buffer;
  readonly body: string;
}

/** Asks for a path exactly as written; `fetch` would resolve the dots itself. */
function ask(server: RunningServer, path: string, method = "GET", headers: Record<string, string> = {}) {
  const { port } = new URL(server.address);
  return new Promise<Answer>((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (bytes: Buffer) => parts.push(bytes));
      response.on("end", () => {
        const bytes = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          location: response.headers.location ?? "",
          etag: response.headers.etag ?? "",
          encoding: response.headers["content-encoding"] ?? "",
          vary: response.headers.vary ?? "",
          caching: response.headers["cache-control"] ?? "",
          length: Number(response.headers["content-length"]),
          bytes,
          body: bytes.toString(),
        });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the built site", () => {
  it.each([
    ["/", "home", "text/html; charset=utf-8"],
    ["/officers/a/", "officer", "text/html; charset=utf-8"],
    ["/officers/a.json", "{}", "application/json; charset=utf-8"],
    ["/data/officers.csv", "id\n", "text/csv; charset=utf-8"],
    ["/data/all.zip", "PK", "application/zip"],
    ["/rss.xml", "<rss/>", "application/xml; charset=utf-8"],
    ["/pagefind/pagefind.js", "export {}", "text/javascript; charset=utf-8"],
    ["/pagefind/wasm.en.pagefind", "bytes", "application/octet-stream"],
    ["/a/x.wasm", "bytes", "application/wasm"],
    ["/officers/a/?q=1", "officer", "text/html; charset=utf-8"],
  ])("answers %s", async (path, body, type) => {
    expect(await ask(plain, path)).toMatchObject({ status: 200, body, type });
  });

  it("serves pages that are no part of the site where it is told to, and nowhere else", async () => {
    expect(await ask(based, "/record/_report/?x")).toMatchObject({
      status: 200,
      body: "<h1>own</h1>",
      type: "text/html; charset=utf-8",
      caching: "no-store",
    });
    expect(await ask(based, "/_report/")).toMatchObject({ status: 404 });
    expect(await ask(plain, "/_report/")).toMatchObject({ status: 404 });
  });

  it("adds the slash of a folder and keeps the query", async () => {
    expect(await ask(plain, "/officers/a?q=1")).toMatchObject({ status: 301, location: "/officers/a/?q=1" });
    expect(await ask(based, "/record/officers/a")).toMatchObject({
      status: 301,
      location: "/record/officers/a/",
    });
    expect(await ask(based, "/record")).toMatchObject({ status: 301, location: "/record/" });
  });

  it("never leads to another host", async () => {
    const { status, location } = await ask(plain, "//officers/a");
    expect([status, location]).toEqual([301, "/officers/a/"]);
  });

  it.each(["/nothing", "/officers/", "/officers/a/index.html/", "/nothing/"])(
    "answers %s with the 404 page",
    async (path) => {
      expect(await ask(plain, path)).toMatchObject({ status: 404, body: "nothing here" });
    },
  );

  it("answers addresses outside the base with 404", async () => {
    expect(await ask(based, "/")).toMatchObject({ status: 404 });
    expect(await ask(based, "/record/")).toMatchObject({ status: 200, body: "home" });
  });

  it.each([
    "/../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/a/..%5coutside.txt",
    "/.hidden",
    "/%00",
    "/%",
  ])("gives nothing away for %s", async (path) => {
    const { status, body } = await ask(plain, path);
    expect([status, /outside|secret/.test(body)]).toEqual([400, false]);
  });

  it("answers HEAD without a body and refuses other methods", async () => {
    expect(await ask(plain, "/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await ask(plain, "/nothing", "HEAD")).toMatchObject({ status: 404, body: "" });
    expect(await ask(plain, "/", "POST")).toMatchObject({ status: 405 });
  });

  it("says that nothing changed when asked with the same tag", async () => {
    const { etag } = await ask(plain, "/");
    expect(await ask(plain, "/", "GET", { "If-None-Match": etag })).toMatchObject({ status: 304, body: "" });
    expect(await ask(plain, "/", "GET", { "If-None-Match": '"other"' })).toMatchObject({ status: 200 });
  });

  it("sends texts as short as the client takes them", async () => {
    const ask200 = async (path: string, accepted: string) => {
      const answer = await ask(plain, path, "GET", { "Accept-Encoding": accepted });
      expect(answer.status).toBe(200);
      return answer;
    };
    const brotli = await ask200("/officers/a/", "gzip, deflate, br");
    expect(brotli).toMatchObject({ encoding: "br", vary: "Accept-Encoding" });
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe("officer");
    const gzip = await ask200("/data/officers.csv", "gzip, br;q=0");
    expect(gzip).toMatchObject({ encoding: "gzip", vary: "Accept-Encoding" });
    expect(gunzipSync(gzip.bytes).toString()).toBe("id\n");
    expect(await ask200("/", "identity")).toMatchObject({
      encoding: "",
      vary: "Accept-Encoding",
      body: "home",
    });
    expect(await ask200("/data/all.zip", "br")).toMatchObject({ encoding: "", vary: "", body: "PK" });
  });

  it("sends what was encoded when the site was built, with its length", async () => {
    const ready = await ask(plain, "/ready.html", "GET", { "Accept-Encoding": "br" });
    expect(ready).toMatchObject({ encoding: "br", type: "text/html; charset=utf-8", body: "encoded before" });
    expect(ready.length).toBe("encoded before".length);
    const gzip = await ask(plain, "/ready.html", "GET", { "Accept-Encoding": "gzip" });
    expect(gunzipSync(gzip.bytes).toString()).toBe("as it is");
    expect(await ask(plain, "/ready.html")).toMatchObject({ encoding: "", body: "as it is" });
  });

  it("sends the 404 page short as well, and tells HEAD the same as GET", async () => {
    const accepted = { "Accept-Encoding": "br" };
    const missing = await ask(plain, "/nothing", "GET", accepted);
    expect(missing).toMatchObject({ status: 404, encoding: "br" });
    expect(brotliDecompressSync(missing.bytes).toString()).toBe("nothing here");
    const head = await ask(plain, "/", "HEAD", accepted);
    expect(head).toMatchObject({ encoding: "br", body: "" });
    expect(head.etag).toBe((await ask(plain, "/")).etag);
  });

  it("lets files with a name of their content be kept for good, and all others be asked after", async () => {
    const forGood = "public, max-age=31536000, immutable";
    expect(await ask(plain, "/_astro/Base.abc123.css")).toMatchObject({ caching: forGood });
    expect(await ask(plain, "/_astro/font.abc123.woff2")).toMatchObject({ caching: forGood, encoding: "" });
    for (const path of ["/", "/officers/a.json"])
      expect(await ask(plain, path)).toMatchObject({ caching: "no-cache" });
  });

  it("says plainly that a port is taken, and what to do", async () => {
    const port = Number(new URL(plain.address).port);
    await expect(serveSite({ root }, port)).rejects.toThrow(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  });
});
