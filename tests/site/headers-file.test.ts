import { describe, expect, it } from "vitest";
import { SITE_BASE, siteFiles, textOfFile } from "./built-site.ts";
import { expectNone } from "./problems.ts";

interface Rule {
  readonly address: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a headers file, as its hosts read them. */
function rulesOf(text: string): readonly Rule[] {
  return text
    .split(/\n(?=\/)/)
    .map((block) => block.trimEnd().split("\n"))
    .map(([address = "", ...lines]) => ({
      address,
      headers: lines.map((line) => {
        const [name = "", ...value] = line.trim().split(": ");
        return [name, value.join(": ")] as const;
      }),
    }));
}

const rules = rulesOf(textOfFile("_headers"));

const matches = (address: string, path: string) =>
  address.endsWith("*") ? path.startsWith(address.slice(0, -1)) : path === address;

/** Every value that a header has in the answer at an address; hosts join them. */
function valuesAt(path: string, header: string): readonly string[] {
  return rules
    .filter(({ address }) => matches(address, path))
    .flatMap(({ headers }) => headers.filter(([name]) => name === header).map(([, value]) => value));
}

const addresses = siteFiles
  .filter((file) => file !== "_headers")
  .map((file) => `${SITE_BASE}${file.replace(/(?<=^|\/)index\.html$/, "")}`);
const isFrame = (path: string) => path.startsWith(`${SITE_BASE}embed/`);

describe("the headers file", () => {
  it("keeps every file out of foreign frames but those made for them, and says so once", () => {
    expect(addresses.filter(isFrame).length).toBeGreaterThan(10);
    const problems = addresses.filter((path) => {
      const said = [...valuesAt(path, "Content-Security-Policy"), ...valuesAt(path, "X-Frame-Options")];
      return said.join(" + ") !== (isFrame(path) ? "" : "frame-ancestors 'none' + DENY");
    });
    expectNone(problems);
  });

  it.each(["Referrer-Policy", "Permissions-Policy", "X-Content-Type-Options", "Access-Control-Allow-Origin"])(
    "says %s of every file, once",
    (header) => {
      expectNone(addresses.filter((path) => valuesAt(path, header).length !== 1));
    },
  );

  it("is within what its hosts read: 100 rules, 2,000 characters a line", () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    const lines = textOfFile("_headers").split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});
