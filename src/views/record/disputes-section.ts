import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { disputes as DISPUTES } from "../../model/downloads/disputes.ts";
import type { Records } from "../../model/records.ts";
import type { Figure } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { quantityOfFigure } from "../batch/figures.ts";
import { batchLink } from "../batch/links.ts";
import { citedNumber } from "../batch/rows.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type Cell, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { MOST_SHOWN, notAllShown } from "../kit/most-shown.ts";
import { joined, link, original, tag, type Inline, type Line } from "../kit/inline.ts";

/** Every number on which sources differ, with the one that is kept and what is said of either; none where there is none. */
export function disputesSection(records: Records, citations: Citations): readonly Section[] {
  const { changes } = wordsOf(records);
  const { heading, first, note, caption, heads } = changes.disputes;
  const all = DISPUTES.rows(records.dataset);
  const rows = all.slice(0, MOST_SHOWN).map(({ figure_id, against_figure_id }) => {
    const against = against_figure_id === null ? null : records.get("figures", String(against_figure_id));
    return disputeRow(records, records.get("figures", String(figure_id)), against, citations);
  });
  if (rows.length === 0) return [];
  const table = (text: string) => link(text, `${ADDRESSES.dictionary}#${DISPUTES.name}`);
  return [
    {
      anchor: "disputes",
      heading,
      blocks: [
        prose(
          note<Inline>((text) => link(text, `${ADDRESSES.methodology}#where-sources-disagree`), table),
          ...notAllShown(records, rows.length, all.length, (some, whole) => [first(some, whole)]),
        ),
        {
          kind: "table",
          caption,
          heads: [
            { text: heads.batch },
            { text: heads.counted },
            { text: heads.kept },
            { text: heads.differs },
            { text: heads.why },
          ],
          rows,
        },
      ],
    },
  ];
}

function disputeRow(records: Records, figure: Figure, against: Figure | null, citations: Citations): Row {
  const { changes, terms } = wordsOf(records);
  return {
    cells: [
      cell(batchLink(records, records.get("batches", figure.batch_id))),
      cell(terms.measures[figure.measure].label),
      against === null ? cell(changes.disputes.noneUsed) : keptCell(records, against, citations),
      numberCell(records, figure, citations),
      cell(...reasons(records, figure, against)),
    ],
  };
}

/** The figure that is kept, with its standing where it is not in use. */
function keptCell(records: Records, figure: Figure, citations: Citations): Cell {
  const { line, sort } = numberCell(records, figure, citations);
  if (figure.standing === "used") return { line, sort };
  return {
    line: [...line, " ", tag(wordsOf(records).terms.standings[figure.standing].label, "struck")],
    sort,
  };
}

function numberCell(records: Records, figure: Figure, citations: Citations): Cell {
  const { amount, date } = wordsOf(records);
  const day: Line = figure.as_of === null ? [] : [` (${date(figure.as_of)})`];
  const number = citedNumber(amount(quantityOfFigure(figure)), figure.source_ids, citations);
  return sortedCell(figure.value, ...number, ...day);
}

/** What the tables say of the number that differs, and of the one that is kept. */
function reasons(records: Records, figure: Figure, against: Figure | null): Line {
  const { disputes } = wordsOf(records).changes;
  const said = (note: string) => original(records, sentenceOf(note));
  const other = figure.note === null ? [] : [disputes.ofOther<Inline>(said(figure.note))];
  const note = against?.note ?? null;
  const kept = note === null ? [] : [disputes.ofKept<Inline>(said(note))];
  const lines = [...other, ...kept];
  return lines.length === 0 ? [disputes.noReason] : joined(lines, " ");
}
