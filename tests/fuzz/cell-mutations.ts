import fc from "fast-check";
import { baseCells, bytesOf, isOwnWords, PLACES, withCell, type Mutation, type Place } from "./mutation.ts";
import { written } from "./table-text.ts";

/** A kind of harm that can be done to one cell. */
interface Harm {
  readonly name: string;
  /** Whether it can be done to cells of the column. */
  readonly fits: (place: Place) => boolean;
  /** What is put there; `null` where nothing can be, for the text that is there. */
  readonly put: (before: string) => fc.Arbitrary<string | null>;
  readonly codes: RegExp;
}

const always =
  (...texts: readonly string[]) =>
  () =>
    fc.constantFrom(...texts);
const kind =
  (...kinds: readonly string[]) =>
  ({ column }: Place) =>
    kinds.includes(column.kind);
const isText = kind("text", "quote");

/** Columns of text with a form of their own, in which words are refused for another reason. */
const isProse = (place: Place) => isText(place) && !/^(?:fips|state)$/.test(place.name);

/** What goes into the middle of a text, so that it is refused. */
const inside =
  (...marks: readonly string[]) =>
  (before: string) =>
    fc
      .record({ mark: fc.constantFrom(...marks), at: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map(({ mark, at }) => {
        const text = before === "" ? "some words" : before;
        const cut = Math.round(at * text.length);
        return `${text.slice(0, cut)}x${mark}x${text.slice(cut)}`;
      });

const HARMS: readonly Harm[] = [
  {
    name: "a required cell emptied",
    fits: ({ column }) => column.required,
    put: always(""),
    codes: /^(?:cell\/required|rule\/sourced)$/,
  },
  {
    name: "a code that is none",
    fits: kind("code"),
    put: always("convicted-by-jury", "Granted", "unknwon", "__proto__", "0", "yes"),
    codes: /^cell\/enum$/,
  },
  {
    name: "a date that is none",
    fits: kind("date"),
    put: always(
      "2019-13",
      "2019-02-30",
      "5/3/2019",
      "2019-1-5",
      "May 2019",
      "19",
      "2019-00-01",
      "0",
      "2019-05-03T00:00",
    ),
    codes: /^cell\/date$/,
  },
  {
    name: "a number that is none",
    fits: kind("integer"),
    put: always(
      "1,000",
      "-5",
      "1.5",
      "1e3",
      "about 100",
      "０",
      "NaN",
      "0x10",
      "99999999999999999999",
      "+3",
      "1_000",
    ),
    codes: /^cell\/integer$/,
  },
  {
    name: "an id that is none",
    fits: kind("id", "reference"),
    put: always("../x", "A-b", "a_b", "a--b", "-a", "a.b", "é", "a b"),
    codes: /^cell\/id$/,
  },
  {
    name: "an id of nothing",
    fits: (place) => kind("reference", "references")(place),
    put: always("zz-no-such-row"),
    codes: /^link\/unresolved$/,
  },
  {
    name: "an address that is none",
    fits: kind("address"),
    put: always(
      "javascript:alert(1)",
      "www.example.com",
      "https://",
      "data:,x",
      "https://a b.example/",
      "ftp://a.example/",
      "https://u:p@a.example/",
    ),
    codes: /^cell\/address$/,
  },
  {
    name: "a hole in a list",
    fits: kind("list", "references"),
    put: always("a;;b", ";a", "a;", "a; b"),
    codes: /^cell\/list$/,
  },
  {
    name: "an entry twice",
    fits: kind("list", "references"),
    put: always("zz-a;zz-a"),
    codes: /^(?:cell\/repeated-entry|link\/unresolved)$/,
  },
  {
    name: "a control character",
    fits: () => true,
    put: inside("\0", "\u0007", "\u001B", "\t", "\u0085", "\u007F"),
    codes: /^read\/control-character$/,
  },
  {
    name: "white space outside",
    fits: () => true,
    put: (before) => fc.constantFrom(` ${before}x`, `${before}x `, `\u00a0${before}x`, `\n${before}x`),
    codes: /^read\/outer-space$/,
  },
  { name: "an accent apart", fits: isProse, put: inside("e\u0301"), codes: /^read\/not-nfc$/ },
  {
    name: "markup",
    fits: isProse,
    put: inside("<b>", "</p>", "<script>", "&amp;", "&#39;"),
    codes: /^rule\/plain-text$/,
  },
  {
    name: "something hidden",
    fits: isProse,
    put: inside("\u202E", "\u200B", "\u2028", "\u00AD", "\u2066"),
    codes: /^rule\/plain-text$/,
  },
  {
    name: "what a spreadsheet would run or left",
    fits: isProse,
    put: always('=HYPERLINK("https://a.example/")', "=1+1", "#REF!", "see #N/A", "3.6001E+04"),
    codes: /^rule\/plain-text$/,
  },
  {
    name: "a place that a spreadsheet moved",
    fits: ({ name }) => /^(?:fips|state)$/.test(name),
    put: always("9001", "3.6001E+04", "ny", "New York"),
    codes: /^rule\/place-code$/,
  },
  {
    name: "private data",
    fits: isProse,
    put: (before) =>
      fc.constantFrom(
        ...[
          "Docket no. 2019KN012345",
          "Indictment No. 1234/2018",
          "call (718) 555-0123",
          "born on May 3, 1990",
        ].map((words) => `${before === "" ? "It" : before}: ${words} and more`),
      ),
    codes: /^rule\/privacy$/,
  },
  {
    name: "a word too strong",
    fits: isOwnWords,
    put: always(
      "Twelve people were exonerated.",
      "They were innocent.",
      "A corrupt unit.",
      "Sergeant Brook was convicted.",
      "Sergeant Brook convicted in 2023.",
      "Brook’s conviction was for perjury.",
      "Brook pleaded guilty.",
      "Fueron exonerados.",
    ),
    codes: /^rule\/strong-word$/,
  },
  {
    name: "a quotation too long",
    fits: kind("quote"),
    put: always("word ".repeat(41).trim(), `Yes, ${"every one of them and more ".repeat(8).trim()}`),
    codes: /^rule\/quote-length$/,
  },
  {
    name: "a day that is still to come",
    fits: (place) => kind("date")(place) && !/^(?:primary_on|general_on)$/.test(place.name),
    put: always("2031-01-01", "2099", "2024-12"),
    codes: /^(?:rule\/future-date|rule\/chronology)$/,
  },
];

/** Harm done to one cell; the report must say so at the cell. */
export const cellHarm: fc.Arbitrary<Mutation> = fc
  .record({ harm: fc.constantFrom(...HARMS), pick: fc.nat(), row: fc.nat() })
  .chain(({ harm, pick, row }) => {
    const places = PLACES.filter(harm.fits);
    const { table, index } = places[pick % places.length]!;
    const cells = baseCells(table);
    const at = 1 + (row % (cells.length - 1));
    return harm.put(cells[at]![index]!).map((text): Mutation => {
      const { text: file, spans } = written(withCell(cells, at, index, text ?? ""));
      const { line, lastLine } = spans[at]![index]!;
      return {
        name: harm.name,
        table,
        bytes: bytesOf(file),
        verdict: { kind: "harmful", codes: harm.codes, from: line, to: lastLine },
      };
    });
  });
