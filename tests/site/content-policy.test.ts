import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentPolicy } from "../../src/site/content-policy.ts";
import { documents, type BuiltPage } from "./built-site.ts";
import { attribute, byTag, textIn, type Element } from "./dom.ts";
import { expectNone } from "./problems.ts";
import { isScriptData } from "./script-data.ts";

/** Pages whose programs run WebAssembly: the search through all texts. */
const WITH_WASM = /^\/(?:es\/)?(?:search|data\/sql)\/$/;

const isPolicy = (element: Element) => attribute(element, "http-equiv") === "Content-Security-Policy";

/** The words of each directive of a page's policy, by name; empty where the page has none. */
function directivesOf(page: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const meta = byTag(page.document, "meta").find(isPolicy);
  const text = meta === undefined ? "" : (attribute(meta, "content") ?? "");
  return new Map(
    text
      .split(";")
      .filter((directive) => directive !== "")
      .map((directive) => {
        const [name = "", ...words] = directive.split(" ");
        return [name, words];
      }),
  );
}

/** What a page says of its policy that it may not say. */
function looseWords(page: BuiltPage): string[] {
  const directives = directivesOf(page);
  const allowed = /^'(?:none|self|inline-speculation-rules|sha256-[\w+/]{43}=|script)'$/;
  const wasm = WITH_WASM.test(page.address) ? ["'wasm-unsafe-eval'"] : [];
  const loose = [...directives].flatMap(([name, words]) =>
    words
      .filter((word) => !allowed.test(word) && !(name === "script-src" && wasm.includes(word)))
      .map((word) => `${page.address}: ${name} ${word}`),
  );
  const closed = ["default-src", "base-uri"].filter((name) => directives.get(name)?.join(" ") !== "'none'");
  return [...loose, ...closed.map((name) => `${page.address}: ${name} is open`)];
}

describe("the policy of every page", () => {
  it("is strict: nothing of other hosts, nothing evaluated, WebAssembly in the search alone", () => {
    expect(documents.length).toBeGreaterThan(500);
    expectNone(documents.flatMap(looseWords));
  });

  it("stands before everything that it is about", () => {
    const problems = documents.filter(({ document }) => {
      const head = byTag(document, "head")[0]!;
      const first = head.childNodes.filter((node) => "tagName" in node)[1];
      return first === undefined || !isPolicy(first);
    });
    expectNone(problems.map(({ address }) => address));
  });

  it("names the hash of each style that stands in the page, and no program does", () => {
    const problems = documents.flatMap((page) => {
      const styles = byTag(page.document, "style").map((style) => {
        const hash = createHash("sha256").update(textIn(style)).digest("base64");
        return directivesOf(page).get("style-src")?.includes(`'sha256-${hash}'`) === true
          ? null
          : `${page.address}: a style without its hash`;
      });
      const programs = byTag(page.document, "script")
        .filter((script) => textIn(script).trim() !== "" && !isScriptData(script))
        .map(() => `${page.address}: a program in the page`);
      return [...styles.filter((problem) => problem !== null), ...programs];
    });
    expectNone(problems);
  });

  it("tells other sites nothing of where a reader came from", () => {
    const tells = documents.filter(
      ({ document }) =>
        !byTag(document, "meta").some(
          (meta) => attribute(meta, "name") === "referrer" && attribute(meta, "content") === "no-referrer",
        ),
    );
    expectNone(tells.map(({ address }) => address));
  });
});

it("a policy with more in it than this would be seen", () => {
  const page = documents[0]!;
  const withPolicy = (policy: string): BuiltPage => {
    const meta = { ...byTag(page.document, "meta").find(isPolicy)! };
    meta.attrs = [
      { name: "http-equiv", value: "Content-Security-Policy" },
      { name: "content", value: policy },
    ];
    return { ...page, document: { ...page.document, childNodes: [meta] } };
  };
  expect(looseWords(withPolicy(contentPolicy()))).toEqual([]);
  expect(looseWords(withPolicy(contentPolicy({ wasm: true })))).not.toEqual([]);
  expect(looseWords(withPolicy(`${contentPolicy()};frame-src https://other.example`))).not.toEqual([]);
  expect(looseWords(withPolicy("script-src 'self' 'unsafe-inline'"))).not.toEqual([]);
});
