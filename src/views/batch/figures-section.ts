import { amountOf } from "../../format/counts.ts";
import { dateOrUnknown } from "../../format/dates.ts";
import { listOf, sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Batch, Figure } from "../../model/tables/batches.ts";
import { earliest } from "../../model/partial-date.ts";
import { MEASURES, STANDINGS, type Measure, type Standing } from "../../model/vocabulary/batches.ts";
import { anchorOf } from "../../site/addresses.ts";
import { cell, prose, sortedCell, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { tag, type Line, type TagShape } from "../kit/inline.ts";
import { citedNumber } from "./rows.ts";
import { quantityOfFigure, wholeFigures } from "./figures.ts";

const STANDING_SHAPES: Record<Standing, TagShape> = { used: "solid", disputed: "half", superseded: "struck" };
const MEASURE_ORDER = Object.keys(MEASURES) as Measure[];
const STANDING_ORDER = Object.keys(STANDINGS) as Standing[];

/** Every figure that a source gives for the whole batch: what is used, what differs, what came earlier. */
export function figuresSection(records: Records, batch: Batch, citations: Citations): Section {
  const figures = [...wholeFigures(records, batch.batch_id)].sort(compareFigures);
  if (figures.length === 0) {
    return {
      anchor: "figures",
      heading: "Figures",
      blocks: [prose(["No text read gives a number for this batch."])],
    };
  }
  return {
    anchor: "figures",
    heading: "Figures",
    blocks: [
      ...disputes(figures).map((line) => prose(line)),
      {
        kind: "table",
        caption: "Every figure found for the whole batch",
        heads: [
          { text: "What is counted" },
          { text: "Number", numeric: true },
          { text: "State of" },
          { text: "Standing" },
          { text: "Note" },
        ],
        rows: figures.map((figure) => figureRow(figure, citations)),
      },
      prose([STANDING_NOTE]),
    ],
  };
}

const STANDING_NOTE = `${Object.values(STANDINGS)
  .map(({ label, meaning }) => `${label}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`)
  .join(" ")} Different measures are never added to each other.`;

function figureRow(figure: Figure, citations: Citations): Row {
  return {
    anchor: anchorOf(figure.figure_id),
    cells: [
      cell(MEASURES[figure.measure].label),
      sortedCell(
        figure.value,
        ...citedNumber(amountOf(quantityOfFigure(figure)), figure.source_ids, citations),
      ),
      sortedCell(figure.as_of === null ? "" : earliest(figure.as_of), dateOrUnknown(figure.as_of)),
      cell(tag(STANDINGS[figure.standing].label, STANDING_SHAPES[figure.standing])),
      cell(figure.note === null ? "No note." : sentenceOf(figure.note)),
    ],
  };
}

function compareFigures(a: Figure, b: Figure): number {
  return (
    MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure) ||
    STANDING_ORDER.indexOf(a.standing) - STANDING_ORDER.indexOf(b.standing) ||
    (a.as_of ?? "").localeCompare(b.as_of ?? "") ||
    a.value - b.value
  );
}

/** Where sources differ: the number in use and the others, measure by measure. */
function disputes(figures: readonly Figure[]): Line[] {
  return MEASURE_ORDER.flatMap((measure) => {
    const ofMeasure = figures.filter((figure) => figure.measure === measure);
    const used = ofMeasure.find((figure) => figure.standing === "used");
    const others = ofMeasure.filter((figure) => figure.standing === "disputed");
    if (others.length === 0) return [];
    const counted = MEASURES[measure].label.toLowerCase();
    const amounts = listOf([...new Set(others.map((figure) => amountOf(quantityOfFigure(figure))))]);
    const inUse = used ? `This site uses ${amountOf(quantityOfFigure(used))}` : "None is in use";
    return [
      [
        `Sources differ on the number of ${counted}. ${inUse}; others give ${amounts}. The notes in the table say what each counts.`,
      ],
    ];
  });
}
