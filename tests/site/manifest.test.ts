import { describe, expect, it } from "vitest";
import { bytesOf, pages, SITE_BASE, textOfFile } from "./built-site.ts";
import { attribute, byTag } from "./dom.ts";
import { pngSize } from "./png-size.ts";
import { expectNone } from "./problems.ts";

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly display: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

const manifest = JSON.parse(textOfFile("manifest.webmanifest")) as Manifest;
const linked = (rel: string) =>
  pages.map((page) => {
    const link = byTag(page.document, "link").find((element) => attribute(element, "rel") === rel);
    return { page: page.address, href: attribute(link ?? page.elements[0]!, "href") };
  });

describe("the manifest", () => {
  it("names the site and opens its first page in the browser", () => {
    expect(manifest).toMatchObject({ short_name: "Vacatur", start_url: SITE_BASE, display: "browser" });
    expect(manifest.name).toContain(manifest.short_name);
  });

  it("has icons of the sizes that systems ask for, one of them to be cut to any shape", () => {
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = pngSize(bytesOf(src.slice(SITE_BASE.length)));
      expect(`${width}x${height}`).toBe(sizes);
    }
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      "192x192 any",
      "512x512 any",
      "512x512 maskable",
    ]);
  });

  it("is named by every page, and so is the icon for home screens", () => {
    const manifests = linked("manifest").filter(({ href }) => href !== `${SITE_BASE}manifest.webmanifest`);
    const icons = linked("apple-touch-icon").filter(
      ({ href }) => href !== `${SITE_BASE}icons/apple-touch-icon.png`,
    );
    expectNone([...manifests, ...icons].map(({ page, href }) => `${page}: ${href ?? "none"}`));
    expect(pngSize(bytesOf("icons/apple-touch-icon.png"))).toEqual({ width: 180, height: 180 });
  });
});
