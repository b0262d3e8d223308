import { expect, it } from "vitest";
import { plainText } from "../../src/views/kit/inline.ts";
import { notFoundPage } from "../../src/views/not-found-page.ts";
import { shippedRecords } from "./shipped-records.ts";

const page = notFoundPage(shippedRecords);
const links = (lines: typeof page.lines) =>
  lines.flatMap((line) =>
    line.flatMap((part) => (typeof part !== "string" && "href" in part ? part.href : [])),
  );

it("helps a reader of either language on, in that language", () => {
  expect(page.title).toBe("Page not found");
  expect(page.translation).toMatchObject({ language: "es", title: "Página no encontrada" });
  expect(page.lines.map(plainText).join(" ")).toContain("Search for a name or a place");
  expect(page.translation.lines.map(plainText).join(" ")).toContain("buscar en español");
  expect(links(page.translation.lines)).toEqual(expect.arrayContaining(["/es/search/", "/es/"]));
  expect(links(page.lines).every((href) => href.startsWith("mailto:"))).toBe(true);
});

it("offers the lists of the record", () => {
  expect(page.lists[0]).toMatchObject({ text: "Officers", href: "/officers/" });
});
