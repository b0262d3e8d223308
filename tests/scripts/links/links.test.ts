import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveSuggestion } from "../../../scripts/links/archive.ts";
import { askHosts } from "../../../scripts/links/ask-hosts.ts";
import { formNotes } from "../../../scripts/links/form.ts";
import { lifeOf } from "../../../scripts/links/life.ts";
import { linksReport } from "../../../scripts/links/report.ts";
import { sourceAddresses, type SourceAddress } from "../../../scripts/links/source-address.ts";

// More than a busy machine needs for its own answers.
const ASKING = { patience: 20_000, agent: "test" };

let server: Server;
let home = "";
const asked: string[] = [];

const ANSWERS: Readonly<Record<string, readonly [status: number, location?: string]>> = {
  "/here": [200],
  "/gone": [404],
  "/withdrawn": [410],
  "/closed": [403],
  "/busy": [503],
  "/moved": [301, "/here"],
  "/moved-twice": [308, "/moved"],
  "/for-now": [302, "/here"],
  "/circle": [301, "/circle"],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(`${request.method ?? ""} ${path}`);
    if (path === "/silent") return;
    if (path === "/no-head") response.writeHead(request.method === "HEAD" ? 405 : 200).end();
    else {
      const [status, location] = ANSWERS[path] ?? [500];
      response.writeHead(status, location === undefined ? {} : { Location: location }).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const at = (address: string, more: Partial<SourceAddress> = {}): SourceAddress => ({
  source_id: "a",
  column: "url",
  address,
  retrieved_on: "2024-06-01",
  archived: false,
  file: "tables/sources.csv",
  line: 2,
  ...more,
});

describe("the life of an address", () => {
  it.each([
    ["/here", { kind: "alive" }],
    ["/no-head", { kind: "alive" }],
    ["/for-now", { kind: "alive" }],
    ["/gone", { kind: "gone", status: 404 }],
    ["/withdrawn", { kind: "gone", status: 410 }],
    ["/closed", { kind: "unsure", status: 403 }],
    ["/busy", { kind: "unsure", status: 503 }],
    ["/circle", { kind: "dead", reason: "it leads in circles" }],
  ])("%s", async (path, life) => {
    expect(await lifeOf(home + path, ASKING)).toEqual(life);
  });

  it.each(["/moved", "/moved-twice"])("leads on: %s", async (path) => {
    expect(await lifeOf(home + path, ASKING)).toEqual({ kind: "moved", to: `${home}/here` });
  });

  it("is not waited for for ever", async () => {
    expect(await lifeOf(`${home}/silent`, { ...ASKING, patience: 50 })).toEqual({
      kind: "dead",
      reason: "no answer in time",
    });
  });
});

describe("asking hosts", () => {
  it("asks for each address once", async () => {
    asked.length = 0;
    const lives = await askHosts([`${home}/here`, `${home}/gone`, `${home}/here`], ASKING);
    expect(lives?.get(`${home}/gone`)).toEqual({ kind: "gone", status: 404 });
    expect(asked.filter((request) => request === "HEAD /here").length).toBe(1);
  });

  it("says that there is no network, and does not call every document dead", async () => {
    const nowhere = ["a", "b", "c", "d"].map((name) => `http://${name}.invalid/`);
    expect(await askHosts(nowhere, ASKING)).toBeNull();
  });

  it("takes one host that is gone for no more than that", async () => {
    const lives = await askHosts(["http://a.invalid/"], ASKING);
    expect(lives?.get("http://a.invalid/")?.kind).toBe("dead");
  });
});

describe("the form of an address", () => {
  it.each([
    ["https://a.example/x?utm_source=y&id=1", "only tell who sent the reader", "https://a.example/x?id=1"],
    ["http://a.example/x", "not encrypted", "https://a.example/x"],
    ["https://a.example/x).", "may belong to a sentence", null],
    ["https://a.example/x#:~:text=words", "by quoting it", "https://a.example/x"],
    ["https://web.archive.org/web/2020/https://a.example/", "archive_url is for it", null],
  ])("%s", (address, note, better) => {
    expect(formNotes([at(address)])).toEqual([
      { at: at(address), note: expect.stringContaining(note) as string, better },
    ]);
  });

  it.each(["https://a.example/x?id=1", "https://a.example/wiki/A_(b)"])("is right: %s", (address) => {
    expect(formNotes([at(address)])).toEqual([]);
  });

  it("tells of one document in two rows", () => {
    const notes = formNotes([at("https://www.a.example/x/"), at("https://a.example/x", { line: 9 })]);
    expect(notes.map(({ note }) => note)).toEqual(["is that of a too (tables/sources.csv:2)"]);
  });
});

describe("the report", () => {
  it("suggests where a lost document may be, and stays calm", () => {
    const source = at(`${home}/gone`);
    const text = linksReport([source], [], new Map([[source.address, { kind: "gone", status: 404 }]]));
    expect(text).toContain("tables/sources.csv:2 url  is gone (404)");
    expect(text).toContain(`look for a copy: https://web.archive.org/web/20240601/${home}/gone`);
    expect(text).toContain("stops no build");
  });

  it("says so where nobody was asked", () => {
    expect(linksReport([], [], "no network")).toContain("No network: no host was asked.");
    expect(linksReport([], [], "not asked")).toContain("--offline");
  });

  it("reads the addresses of a dataset", () => {
    const addresses = sourceAddresses("tests/fixtures/base");
    expect(addresses.map(({ address }) => address)).toContain("https://gazette.example.com/twelve?page=1");
    expect(archiveSuggestion(addresses[0]!)).toMatch(/^https:\/\/web\.archive\.org\/web\/\d{8}\/https:/);
  });
});
