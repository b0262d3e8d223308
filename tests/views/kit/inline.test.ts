import { describe, expect, it } from "vitest";
import {
  inOriginal,
  markedLine,
  original,
  originalLink,
  originalWording,
  plainText,
  quoted,
} from "../../../src/views/kit/inline.ts";
import { localized } from "../../../src/views/kit/localized.ts";

const english = { language: "en" } as const;
const spanish = { language: "es" } as const;

describe("words of the tables", () => {
  it("are plain words for whoever reads their language", () => {
    expect(original(english, "grand larceny")).toBe("grand larceny");
    expect(originalLink(english, "A title", "/sources/a/")).toEqual({
      kind: "link",
      text: "A title",
      href: "/sources/a/",
    });
    expect(inOriginal(english)).toEqual({});
  });

  it("are marked as theirs for whoever reads another", () => {
    expect(original(spanish, "grand larceny")).toEqual({
      kind: "original",
      text: "grand larceny",
      language: "en",
    });
    expect(originalLink(spanish, "A title", "/sources/a/")).toMatchObject({ language: "en" });
    expect(originalWording(spanish, "A title")).toEqual({ text: "A title", language: "en" });
  });

  it("are marked inside a derived sentence, and all its words are read", () => {
    const line = markedLine(["Se declaró culpable de ", { original: "bribe receiving" }, "."]);
    expect(plainText(line)).toBe("Se declaró culpable de bribe receiving.");
    expect(line[1]).toEqual({ kind: "original", text: "bribe receiving", language: "en" });
  });
});

describe("a quotation", () => {
  const page = [
    quoted(english, "in these words"),
    { kind: "quote", text: "At length.", attribution: ["A speaker"] },
  ];

  it("is marked on a page in another language", () => {
    expect(localized(page, "es")).toEqual([
      { kind: "quoted", text: "in these words", language: "en" },
      { kind: "quote", text: "At length.", attribution: ["A speaker"], language: "en" },
    ]);
  });

  it("is not on a page in its own", () => {
    expect(localized(page, "en")).toBe(page);
  });
});
