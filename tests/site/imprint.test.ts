import { describe, it } from "vitest";
import { fullAddress } from "./addresses.ts";
import { isNotFoundPage, pages } from "./built-site.ts";
import { attribute, byTag, textOf, type Element } from "./dom.ts";
import { expectNone } from "./problems.ts";

const RECORDS = /^\/(officers|batches|counties|races|pledges|people|sources)\/(?!(?:page|a-z|county)\/)./;
const subjects = pages.filter((page) => !isNotFoundPage(page));

describe("every page", () => {
  it("says when it last changed", () => {
    const silent = subjects.filter(
      (page) =>
        !byTag(page.document, "time").some((time) => /^\d{4}/.test(attribute(time, "datetime") ?? "")),
    );
    expectNone(silent.map((page) => page.address));
  });

  it("gives its full address, and a citation with it", () => {
    const silent = subjects.filter((page) => textOf(page.document).split(fullAddress(page)).length < 3);
    expectNone(silent.map((page) => page.address));
  });

  it("has a way to report an error that names the page", () => {
    const silent = subjects.filter(
      (page) =>
        !byTag(page.document, "a").some(
          (link) =>
            /^(?:mailto:|https:)/.test(attribute(link, "href") ?? "") &&
            decodeURIComponent(attribute(link, "href") ?? "").includes(page.address) &&
            /report|avisar/i.test(textOf(link)),
        ),
    );
    expectNone(silent.map((page) => page.address));
  });
});

/** The numbers of the sources to which a mark leads: `3`, or the run `3–5`. */
function numbersCited(link: Element): readonly number[] {
  if (!/^#source-\d+$/.test(attribute(link, "href") ?? "")) return [];
  const text = link.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  const [first = NaN, last = first] = text.trim().split("–").map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe("every page of a record", () => {
  const records = subjects.filter((page) => RECORDS.test(page.address));

  it("leads to its data", () => {
    const silent = records.filter(
      (page) => !byTag(page.document, "a").some((link) => (attribute(link, "href") ?? "").endsWith(".json")),
    );
    expectNone(silent.map((page) => page.address));
  });

  it("numbers its citations in the order of its sources", () => {
    const problems = records.flatMap((page) => {
      const numbers = [...new Set(byTag(page.document, "a").flatMap(numbersCited))];
      const sources = [...page.ids].filter((id) => /^source-\d+$/.test(id));
      const ordered =
        numbers.every((number, index) => number === index + 1) && sources.length === numbers.length;
      return ordered ? [] : [`${page.address}: cites ${numbers.join(", ")}; lists ${sources.length}`];
    });
    expectNone(problems);
  });
});
