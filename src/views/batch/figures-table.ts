import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { earliest } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Figure } from "../../model/tables/batches.ts";
import { MEASURES, STANDINGS, type Measure, type Standing } from "../../model/vocabulary/batches.ts";
import { anchorOf } from "../../site/addresses.ts";
import { cell, sortedCell, type DataTable, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { original, tag, type TagShape } from "../kit/inline.ts";
import { quantityOfFigure, wholeFigures } from "./figures.ts";
import { citedNumber } from "./rows.ts";

const STANDING_SHAPES: Record<Standing, TagShape> = {
  used: "solid",
  disputed: "half",
  superseded: "struck",
  "other-scope": "open",
};
const MEASURE_ORDER = Object.keys(MEASURES) as Measure[];
const STANDING_ORDER = Object.keys(STANDINGS) as Standing[];

/** The figures of a whole batch: by what they count, the one in use first. */
export function figuresInOrder(records: Records, batchId: string): readonly Figure[] {
  return [...wholeFigures(records, batchId)].sort(
    (a, b) =>
      MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure) ||
      STANDING_ORDER.indexOf(a.standing) - STANDING_ORDER.indexOf(b.standing) ||
      (a.as_of ?? "").localeCompare(b.as_of ?? "") ||
      a.value - b.value,
  );
}

/** Every figure of a whole batch with its day, standing, note and sources. */
export function figuresTable(records: Records, batchId: string, citations: Citations): DataTable {
  const { caption, heads } = wordsOf(records).batch.figures;
  return {
    kind: "table",
    caption,
    heads: [
      { text: heads.counted },
      { text: heads.number, numeric: true },
      { text: heads.asOf },
      { text: heads.standing },
      { text: heads.note },
    ],
    rows: figuresInOrder(records, batchId).map((figure) => figureRow(records, figure, citations)),
  };
}

function figureRow(records: Records, figure: Figure, citations: Citations): Row {
  const { amount, dateOrUnknown, terms, batch } = wordsOf(records);
  return {
    anchor: anchorOf(figure.figure_id),
    cells: [
      cell(terms.measures[figure.measure].label),
      sortedCell(
        figure.value,
        ...citedNumber(amount(quantityOfFigure(figure)), figure.source_ids, citations),
      ),
      sortedCell(figure.as_of === null ? "" : earliest(figure.as_of), dateOrUnknown(figure.as_of)),
      cell(tag(terms.standings[figure.standing].label, STANDING_SHAPES[figure.standing])),
      cell(figure.note === null ? batch.figures.noNote : original(records, sentenceOf(figure.note))),
    ],
  };
}
