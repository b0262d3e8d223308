import { amountOf, countOf, numberInWords } from "../../format/counts.ts";
import { countyShortName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import type { SmallPanel } from "../../charts/small-multiples.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { Address } from "../../site/addresses.ts";
import { countiesInSentence } from "../batch/links.ts";
import { numberSources } from "../batch/number-sources.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import { cell, type DataTable } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Line } from "../kit/inline.ts";
import { datedStep } from "../rises/rise-chart.ts";
import { timeInWords, type BatchRise } from "../rises/rise.ts";
import { drawnRises, scopeRises, type RisingStep } from "../rises/scope-rises.ts";
import { amountCell, nameCell, orderedCounties } from "./table.ts";

/** A county with everything by which its counts rose. */
interface RisingCounty {
  readonly county: County;
  readonly rises: readonly BatchRise[];
}

/**
 * The counties side by side, each with its convictions moved and vacated over time, in the order of states, then of
 * names; `null` where fewer than two counties have steps to compare.
 */
export function multiplesFigure(records: Records, page: Address, citations: Citations): FigureBlock | null {
  const all = orderedCounties(records).map((county): RisingCounty => {
    return { county, rises: scopeRises(records, records.totals("county", county.county_id)) };
  });
  const drawn = all.filter(({ rises }) => drawnRises(rises, "moved").length > 0);
  if (drawn.length < 2) return null;
  const panels = drawn.map((row) => panelOf(records, row));
  return figure(page, {
    anchor: "panels",
    title: "Convictions moved and vacated over time, county by county",
    finding: findingOf(records, drawn, all.length, citations),
    description: `One small picture for each county, all of one scale. ${panels.map(({ name, words }) => `${name}: ${words.join(", ")}`).join("; ")}.`,
    chart: {
      form: "small-multiples",
      panels,
      until: records.dataset.edition.as_of,
      words: {
        whole: "moved",
        part: "of which vacated",
        span: "some time in this span; the day is not known",
      },
    },
    notes: notesOn(records, all, drawn),
    table: coursesTable(records, all),
    source: ["Sources: every number is cited on the page of its county and of its batch."],
  });
}

function panelOf(records: Records, { county, rises }: RisingCounty): SmallPanel {
  const totals = records.totals("county", county.county_id);
  const vacated = scopeAmount(records, totals, "vacated");
  const words: Record<typeof vacated.kind, string> = {
    number: `${vacated.words} vacated`,
    unknown: "number vacated not known",
    nothing: vacated.words,
    "not-looked": vacated.words,
  };
  return {
    name: countyShortName(county),
    words: [`${scopeAmount(records, totals, "moved").words} moved`, words[vacated.kind]],
    whole: drawnRises(rises, "moved").map(datedStep),
    part: drawnRises(rises, "vacated").map(datedStep),
  };
}

/** In how many counties a number is known, and from which to which number. */
function findingOf(
  records: Records,
  drawn: readonly RisingCounty[],
  counties: number,
  citations: Citations,
): Line {
  const numbered = drawn
    .map(({ county }) => ({ county, moved: records.totals("county", county.county_id).moved }))
    .sort((a, b) => (a.moved.quantity?.value ?? 0) - (b.moved.quantity?.value ?? 0));
  const endOf = (row: (typeof numbered)[number] | undefined): Line => {
    if (row === undefined || row.moved.quantity === null) return [];
    const sources = row.moved.batch_ids.flatMap((id) => numberSources(records, id, "moved"));
    return [
      `${amountOf(row.moved.quantity)} (${countyShortName(row.county)})`,
      citations.cite([...new Set(sources)]),
    ];
  };
  return [
    `In ${numberInWords(drawn.length)} of the ${countOf(counties, "county", "counties")} the number of convictions moved is known; it goes from `,
    ...endOf(numbered[0]),
    " to ",
    ...endOf(numbered.at(-1)),
    ".",
  ];
}

function notesOn(
  records: Records,
  all: readonly RisingCounty[],
  drawn: readonly RisingCounty[],
): readonly Line[] {
  const without = all.filter((row) => !drawn.includes(row)).map(({ county }) => county.county_id);
  return [
    [
      "In the order of the states, then of the counties. All panels have one scale of years and one scale of numbers. Batches that span counties are in no panel.",
    ],
    ...(without.length === 0
      ? []
      : [
          [
            "Without a panel, since no number of convictions moved is known; the table tells for each whether anything was found: ",
            ...countiesInSentence(records, without),
            ".",
          ],
        ]),
  ];
}

function coursesTable(records: Records, all: readonly RisingCounty[]): DataTable {
  return {
    kind: "table",
    caption: "Convictions moved and vacated over time, by county",
    heads: [
      { text: "County" },
      { text: "State" },
      { text: "Moved", numeric: true },
      { text: "When moved" },
      { text: "Vacated", numeric: true },
      { text: "When vacated" },
    ],
    rows: all.map(({ county, rises }) => ({
      cells: [
        nameCell(county),
        cell(stateName(county.state)),
        amountCell(records, county, "moved"),
        cell(courseInWords(rises, "moved")),
        amountCell(records, county, "vacated"),
        cell(courseInWords(rises, "vacated")),
      ],
    })),
  };
}

function courseInWords(rises: readonly BatchRise[], step: RisingStep): string {
  const steps = rises
    .filter((rise) => rise.step === step)
    .map(({ quantity, time }) => {
      const when = time === null ? "date not known" : timeInWords(time);
      return `${when}: ${quantity === null ? "number not known" : amountOf(quantity)}`;
    });
  return steps.length === 0 ? "no step with a number" : steps.join("; ");
}
