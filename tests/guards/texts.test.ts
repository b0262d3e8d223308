import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { unpacked } from "../../scripts/guards/texts/archive.ts";
import { jsonStrings } from "../../scripts/guards/texts/json-strings.ts";
import { linesOf, textPieces, whole } from "../../scripts/guards/texts/pieces.ts";
import { jsonLinesTexts, tableTexts } from "../../scripts/guards/texts/records.ts";
import { RecentTexts } from "../../scripts/guards/recent-texts.ts";

/** A text in pieces of so many characters. */
function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}

const lengths = fc.integer({ min: 1, max: 9 });

/** Every string of a value, names of properties among them. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(stringsIn)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("JSON in pieces", () => {
  it("says every string of any value, wherever it is cut", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), lengths, (value, indent, length) => {
        const text = JSON.stringify(value, null, indent);
        expect([...jsonStrings(cut(text, length))].sort()).toEqual(stringsIn(JSON.parse(text)).sort());
      }),
    );
  });

  it("is refused exactly where the language refuses it", () => {
    const signs = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "\\",
      "1",
      "-",
      ".",
      "e",
      "null",
      "\n",
      "a",
    );
    fc.assert(
      fc.property(
        fc.jsonValue(),
        signs,
        fc.nat(),
        lengths,
        fc.boolean(),
        (value, sign, place, length, adds) => {
          const text = JSON.stringify(value);
          const at = place % (text.length + 1);
          const broken = text.slice(0, at) + sign + text.slice(adds ? at : at + 1);
          const read = () => [...jsonStrings(cut(broken, length))];
          if (isJson(broken)) expect(read).not.toThrow();
          else expect(read).toThrow(SyntaxError);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each(["", " ", "{", '{"a"}', "[1,]", "1 2", "tru", '"a', '{"a":1,}', "[}", "01", '"\n"', "]"])(
    "is refused: %j",
    (text) => {
      expect(() => [...jsonStrings([text])]).toThrow(SyntaxError);
    },
  );

  it("has no end in a long string with many marks", () => {
    const text = 'a"\\'.repeat(200_000);
    expect([...jsonStrings(cut(JSON.stringify([text]), 65_536))]).toEqual([text]);
  });
});

it("a table says every cell, wherever it is cut", () => {
  const cells = fc.constantFrom("a", "", "b;c", 'd"e', "f\ng", "h,i", '"', "\n");
  const rows = fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, lengths, (values, length) => {
      const text = `id,note,source_ids\n${Papa.unparse(values, { newline: "\n" })}\n`;
      const said = Papa.parse<string[]>(text, { skipEmptyLines: true, delimiter: "," }).data.flat();
      expect([...tableTexts(cut(text, length))]).toEqual(said);
    }),
  );
});

it("lines and lines of JSON are read wherever they are cut", () => {
  const text = '{"a":"b"}\n\n"c"\n';
  for (const length of [1, 4, 5, 100]) {
    expect([...linesOf(cut(text, length))].filter((line) => line !== "")).toEqual(['{"a":"b"}', '"c"']);
    expect([...jsonLinesTexts(cut(text, length))]).toEqual(["a", "b", "c"]);
  }
  expect(() => [...jsonLinesTexts(["{}\n{\n"])]).toThrow(SyntaxError);
});

it("letters are whole where their bytes are in two pieces", () => {
  const bytes = strToU8("Ñandú – ő");
  const pieces = Array.from(bytes, (byte) => new Uint8Array([byte]));
  expect([...textPieces(pieces)].join("")).toBe("Ñandú – ő");
});

describe("an archive", () => {
  const long = strToU8(Array.from({ length: 100_000 }, (_, line) => `Line ${line ** 3}\n`).join(""));
  const files = { "a/long.txt": long, "stored.txt": strToU8("as it is"), "empty.txt": new Uint8Array() };
  const zip = zipSync({
    ...files,
    "stored.txt": [files["stored.txt"], { level: 0 }],
    "folder/": new Uint8Array(),
  });

  it("is unpacked file by file, in pieces", () => {
    const parts = unpacked(".zip", "all.zip", [zip.subarray(0, 100), zip.subarray(100)])!;
    const read = parts.map(({ name, pieces }) => [name, Buffer.from(whole(pieces)).toString()]);
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])),
    );
    expect(Math.max(...[...parts[0]!.pieces].map(({ length }) => length))).toBeLessThan(long.length);
  });

  it("is refused where it is none, is cut off, or is broken inside", () => {
    const read = (bytes: Uint8Array) =>
      unpacked(".zip", "all.zip", [bytes])!.map(({ pieces }) => whole(pieces));
    expect(() => read(strToU8("no archive at all, whatever its name says"))).toThrow("invalid zip data");
    expect(() => read(zip.subarray(0, -30))).toThrow();
    expect(() => read(zip.subarray(50))).toThrow();
    const broken = Uint8Array.from(zip);
    broken.fill(0xff, 60, 400);
    expect(() => read(broken)).toThrow();
  });

  it("of one file is unpacked too", () => {
    for (const [kind, bytes] of [
      [".gz", gzipSync("a")],
      [".br", brotliCompressSync("a")],
    ] as const) {
      const [part] = unpacked(kind, `folder/page.html${kind}`, [bytes])!;
      expect([part!.name, Buffer.from(whole(part!.pieces)).toString()]).toEqual(["page.html", "a"]);
    }
  });
});

it("the texts that came last are remembered, and no more than fit", () => {
  const recent = new RecentTexts(10);
  for (const text of ["aaaaa", "bbbbb", "ccccc"]) recent.add(text);
  expect(recent.has("ddddd")).toBe(false);
  expect(recent.has("ccccc")).toBe(true);
  expect(recent.has("aaaaa")).toBe(true);
  for (const text of ["eeeee", "fffff"]) recent.add(text);
  expect(["aaaaa", "bbbbb", "eeeee"].map((text) => recent.has(text))).toEqual([false, false, true]);
});
