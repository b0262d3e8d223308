import { expect, it } from "vitest";
import { PAGE_TYPES } from "../../scripts/site/page-types.ts";
import { filesBelow } from "../house/source-files.ts";

/** What stands where another page once stood, and only while there is one; and what stands in pages of others. */
const NO_TYPE = /^(?:\[\.\.\.retired\]\.astro$|embed\/)/;

const templates = filesBelow("src/pages")
  .filter((path) => /^(?!.*\/_).*\.astro$/.test(path))
  .map((path) => path.slice("src/pages/".length))
  .filter((path) => !NO_TYPE.test(path));

/** The addresses that a template of a route answers. */
function addressesOf(template: string): RegExp {
  const path = template.replace(/(?:^|\/)index\.astro$/, "/").replace(/\.astro$/, "/");
  return new RegExp(`^/?${path.replace(/\[[^\]]+\]/g, "[^/]+")}$`);
}

it("every template of a route has a page among the page types", () => {
  const addresses = Object.values(PAGE_TYPES).map((address) => address.replace(/\.html$/, "/"));
  const missing = templates.filter(
    (template) => !addresses.some((address) => addressesOf(template).test(address)),
  );
  expect(templates.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
