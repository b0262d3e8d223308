import { describe, expect, it } from "vitest";
import type { CiteMark, Inline, TagShape } from "../../../src/views/kit/inline.ts";
import { stylePage } from "../../../src/views/style-page.ts";
import { shippedRecords } from "../shipped-records.ts";

const { page, groups } = stylePage(shippedRecords);
const blocks = groups.flatMap(({ examples }) => examples.map(({ block }) => block));

/** Every value of a property, however deep. */
function valuesOf(property: string, value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const own = property in value ? [(value as Record<string, unknown>)[property]] : [];
  return [...own, ...Object.values(value).flatMap((inner) => valuesOf(property, inner))];
}

describe("the style page", () => {
  it("shows every piece of a line and every shape of a tag", () => {
    const pieces: Record<Exclude<Inline, string>["kind"], true> = {
      link: true,
      cite: true,
      tag: true,
      strong: true,
      quoted: true,
      original: true,
      code: true,
    };
    const shapes: Record<TagShape, true> = {
      solid: true,
      half: true,
      open: true,
      struck: true,
      dashed: true,
    };
    expect(valuesOf("kind", blocks)).toEqual(expect.arrayContaining(Object.keys(pieces)));
    expect(valuesOf("shape", blocks)).toEqual(expect.arrayContaining(Object.keys(shapes)));
  });

  it("shows what tables and figures can do", () => {
    for (const flag of ["interactive", "numeric", "tableShown", "last"]) {
      expect(valuesOf(flag, blocks).filter((value) => value !== undefined && value !== false)).not.toEqual(
        [],
      );
    }
    for (const part of ["foot", "key", "note"]) expect(valuesOf(part, blocks)).not.toEqual([]);
  });

  it("gives every anchor once", () => {
    const anchors = [
      ...groups.map(({ anchor }) => anchor),
      ...valuesOf("anchor", blocks).filter((anchor) => typeof anchor === "string"),
      ...page.sources.map(({ anchor }) => anchor),
    ];
    const twice = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index);
    expect(twice).toEqual([]);
  });

  it("cites only sources of its list, which lead back to the first citations", () => {
    const marks = valuesOf("marks", blocks).flat() as CiteMark[];
    const anchors = marks.flatMap(({ anchor }) => anchor ?? []);
    expect(new Set(page.sources.map(({ mention }) => mention))).toEqual(new Set(anchors));
  });

  it("names nobody of the record", () => {
    const text = JSON.stringify(blocks);
    const names = shippedRecords.all("officers").map(({ family_name: name }) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });
});
