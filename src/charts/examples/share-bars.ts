import type { ShareBar } from "../share-bars.ts";
import type { ChartExample } from "./example.ts";

const example = (name: string, bars: readonly ShareBar[]): ChartExample => ({
  name,
  chart: {
    form: "share-bars",
    bars,
    words: { share: "share", rest: "rest of the lot", unknown: "share not known" },
  },
});

const known: ShareBar = { label: "Lot one", words: "40 of 160 pieces", whole: 160, share: 40 };
const unknown: ShareBar = {
  label: "Lot two",
  words: "share not known, of 90 pieces",
  whole: 90,
  share: null,
};
const silent: ShareBar = {
  label: "Lot three",
  words: "share not known; number not known",
  whole: null,
  share: null,
};

export const SHARE_BARS: readonly ChartExample[] = [
  example("no rows", []),
  example("no number at all", [silent, { ...silent, label: "Lot four" }]),
  example("one row", [known]),
  example("only unknowns", [
    unknown,
    { label: "Lot four", words: "share not known, of 30 pieces", whole: 30, share: null },
  ]),
  example("known and unknown", [
    known,
    unknown,
    silent,
    { label: "All of a lot", words: "more than 100 pieces, all", whole: 100, share: 100, end: "or-more" },
    { label: "Without a whole", words: "at least 12 pieces", whole: null, share: 12, end: "or-more" },
    {
      label: "Together",
      words: "130 of 200 pieces; 70 in no known share",
      whole: 200,
      share: 130,
      restUnknown: true,
    },
  ]),
  example("a label in another language", [{ ...known, language: "es", label: "Lote uno" }]),
  example("thousands of units", [
    { label: "Much", words: "12,345 of 98,765 pieces", whole: 98_765, share: 12_345 },
    { label: "Little", words: "1 of 1 piece", whole: 1, share: 1 },
    { label: "None", words: "0 of 40,000 pieces", whole: 40_000, share: 0 },
  ]),
  example("very long labels", [
    {
      label:
        "A lot with a name that nobody can say in one breath and that therefore takes more than two lines of a narrow picture, if not cut",
      words:
        "more than 1,234 of nearly 5,678 pieces, by a count that its makers called preliminary and incomplete",
      whole: 5678,
      share: 1234,
      end: "or-fewer",
    },
    { label: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", words: "1 of 2", whole: 2, share: 1 },
  ]),
];
