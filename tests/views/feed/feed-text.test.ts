import { expect, it } from "vitest";
import { atomText, jsonFeedText } from "../../../src/pages/changes/_feed-text.ts";
import type { Change } from "../../../src/model/tables/record.ts";
import { countyScope, officerScope, wholeScope } from "../../../src/views/feed/feed-scope.ts";
import { feedOf } from "../../../src/views/feed/feed.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease } from "../first-release.ts";
import { atomOf, xmlProblem } from "./xml.ts";

const HOSTILE = `</title><script>alert("x")</script> & ]]> <img src=x onerror='y'> \u201C\u00E9\u201D`;
const change = (fields: Partial<Change>): Change => ({
  change_id: "a",
  changed_on: "2026-12",
  kind: "updated",
  subject_type: "batch",
  subject_id: "kings-2022-09-378",
  summary: "More is known.",
  cells: [],
  ...fields,
});
const records = recordsWith({
  changes: [
    change({ change_id: "2026-12-hostile", summary: HOSTILE }),
    change({ change_id: "2026-12-franco", subject_type: "officer", subject_id: "joseph-franco" }),
    change({ change_id: "2026-12-site", subject_type: "site", subject_id: null, kind: "edition" }),
    change({ change_id: "2026-12-houston", subject_type: "county", subject_id: "harris-tx" }),
  ],
});
const whole = feedOf(records, wholeScope());
const kings = feedOf(records, countyScope(records, "kings-ny"));
const franco = feedOf(records, officerScope(records, "joseph-franco"));
const slugs = ({ entries }: typeof whole) => entries.map(({ id }) => id.replace(/^.*#log-|^.*\/data\//, ""));

it("the feed of everything has every entry of the log, and every release, the latest first", () => {
  expect(slugs(whole)).toEqual([
    "2026-12-franco",
    "2026-12-hostile",
    "2026-12-houston",
    "2026-12-site",
    "releases/1/",
  ]);
  expect(whole.updated).toBe("2026-12-01");
});

it("the feed of a county or an officer has what its page speaks of, and no more", () => {
  expect(slugs(kings)).toContain("2026-12-hostile");
  expect(slugs(kings)).not.toContain("2026-12-houston");
  expect(slugs(kings)).not.toContain("2026-12-site");
  expect(slugs(franco)).toContain("2026-12-franco");
  expect(slugs(franco)).not.toContain("2026-12-houston");
});

it("an officer is never named without how the officer stands", () => {
  for (const { title } of whole.entries)
    if (title.includes("Franco")) expect(title).toMatch(/\(.*dismissed.*\)/);
});

it.each([
  ["everything", whole],
  ["a county", kings],
  ["an officer", franco],
] as const)("Atom of %s is well-formed and has what RFC 4287 requires", (_, feed) => {
  const text = atomText(feed);
  expect(xmlProblem(text)).toBeNull();
  const atom = atomOf(text);
  expect(atom.id).toMatch(/^https:\/\/.+\/atom\.xml$/);
  expect(atom.title).toBe(feed.title);
  expect(atom.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
  expect(atom.author.name).not.toBe("");
  expect(atom.link.find(({ rel }) => rel === "self")?.href).toBe(atom.id);
  expect(atom.link.find(({ rel }) => rel === "alternate")?.href).toBe(feed.page);
  expect(atom.entry.length).toBe(feed.entries.length);
  expect(new Set(atom.entry.map(({ id }) => id)).size).toBe(atom.entry.length);
  for (const entry of atom.entry) {
    expect(URL.canParse(entry.id)).toBe(true);
    expect(URL.canParse(entry.link.href)).toBe(true);
    expect(entry.title["#text"]).not.toBe("");
    expect(entry.updated).toMatch(/Z$/);
  }
});

it("JSON Feed has what its version requires, and plain titles", () => {
  const json = JSON.parse(jsonFeedText(whole)) as {
    version: string;
    title: string;
    feed_url: string;
    home_page_url: string;
    items: { id: string; title: string; content_html: string; url: string }[];
  };
  expect(json.version).toBe("https://jsonfeed.org/version/1");
  expect(json.title).toBe(whole.title);
  expect(json.feed_url).toMatch(/\/changes\/feed\.json$/);
  expect(json.home_page_url).toMatch(/\/changes\/$/);
  expect(json.items.map(({ id }) => id)).toEqual(whole.entries.map(({ id }) => id));
  expect(json.items.map(({ title }) => title)).toEqual(whole.entries.map(({ title }) => title));
});

it("words of the tables stay words: no markup of theirs is markup in a feed", () => {
  const escaped =
    "&lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; ]]&gt; &lt;img src=x onerror='y'&gt; “é”";
  const entry = atomOf(atomText(whole)).entry.find(({ id }) => id.endsWith("hostile"))!;
  expect(entry.content).toEqual({ "#text": escaped, type: "html" });
  const json = JSON.parse(jsonFeedText(whole)) as { items: { id: string; content_html: string }[] };
  expect(json.items.find(({ id }) => id.endsWith("hostile"))!.content_html).toBe(escaped);
});

it("an id stays when entries are added, and a feed without entries is one all the same", () => {
  const before = feedOf(firstRelease, wholeScope()).entries.map(({ id }) => id);
  expect(before.length).toBeGreaterThan(0);
  const more = recordsWith({ changes: [...firstRelease.all("changes"), change({})] });
  const after = feedOf(more, wholeScope()).entries.map(({ id }) => id);
  expect(after).toEqual(expect.arrayContaining(before));
  expect(xmlProblem(atomText({ ...whole, entries: [] }))).toBeNull();
});
