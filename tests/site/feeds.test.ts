import { describe, expect, it } from "vitest";
import { atomOf } from "../views/feed/xml.ts";
import { pageAt, pages, siteFiles, textOfFile } from "./built-site.ts";
import { attribute, byTag } from "./dom.ts";
import { columnOf } from "./rows.ts";

const feeds = siteFiles.filter((file) => file.endsWith("/atom.xml"));
const jsonOf = (file: string) =>
  JSON.parse(textOfFile(file.replace(/atom\.xml$/, "feed.json"))) as {
    title: string;
    items: { id: string }[];
  };

it("there is one feed of everything, and one of each county and officer", () => {
  const wanted = [
    "changes/atom.xml",
    ...columnOf("counties", "county_id").map((id) => `counties/${id}/atom.xml`),
    ...columnOf("officers", "officer_id").map((id) => `officers/${id}/atom.xml`),
  ];
  expect(feeds).toEqual(wanted.sort());
});

it("every one is well-formed, and says the same as Atom and as JSON", () => {
  for (const file of feeds) {
    const atom = atomOf(textOfFile(file));
    const json = jsonOf(file);
    expect(atom.title, file).toBe(json.title);
    expect(
      atom.entry.map(({ id }) => id),
      file,
    ).toEqual(json.items.map(({ id }) => id));
    expect(atom.entry.length, file).toBeGreaterThan(0);
  }
});

it("the feed that was there before stays at its address", () => {
  expect(textOfFile("changes/feed.xml")).toMatch(/^<\?xml[^>]*>\s*<rss/);
});

describe.each(["", "/es"])("the pages below %s/", (language) => {
  const offered = (address: string) =>
    byTag(pageAt(address).document, "link")
      .filter(
        (link) =>
          attribute(link, "rel") === "alternate" && /atom|feed\+json/.test(attribute(link, "type") ?? ""),
      )
      .map((link) => attribute(link, "href"));

  it("offer the feed of what they are about, and no other", () => {
    expect(offered(`${language}/changes/`)).toEqual(["/changes/atom.xml", "/changes/feed.json"]);
    for (const { address } of pages) {
      const [, record] = /^(?:\/es)?(\/(?:counties|officers)\/[^/]+\/)$/.exec(address) ?? [];
      if (record !== undefined && address.startsWith(`${language}/`))
        expect(offered(address)).toEqual([`${record}atom.xml`, `${record}feed.json`]);
    }
    expect(offered(`${language}/batches/`)).toEqual([]);
  });
});
