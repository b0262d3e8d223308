import { code, date, integer, reference, references, required, text } from "../column.ts";
import type { Dataset } from "../dataset.ts";
import { countsOfItsDay } from "../dispute.ts";
import type { Figure } from "../tables/batches.ts";
import { MEASURES, QUALIFIERS, STANDINGS } from "../vocabulary/batches.ts";
import type { DownloadRow, HeldTable } from "./download-table.ts";

/** What a disputed figure is held against: the count of its own day where there is one, else the figure in use, if any. */
function heldAgainst(figure: Figure, figures: readonly Figure[]): readonly (Figure | null)[] {
  const used = figures.find(({ standing }) => standing === "used") ?? null;
  const counts = countsOfItsDay(figure, used, figures);
  return counts.length === 0 ? [used] : counts;
}

function disputeRow(figure: Figure, against: Figure | null): DownloadRow {
  return {
    figure_id: figure.figure_id,
    batch_id: figure.batch_id,
    officer_id: figure.officer_id,
    measure: figure.measure,
    qualifier: figure.qualifier,
    value: figure.value,
    as_of: figure.as_of,
    note: figure.note,
    source_ids: figure.source_ids,
    against_figure_id: against?.figure_id ?? null,
    against_standing: against?.standing ?? null,
    against_qualifier: against?.qualifier ?? null,
    against_value: against?.value ?? null,
    against_as_of: against?.as_of ?? null,
    against_note: against?.note ?? null,
    against_source_ids: against?.source_ids ?? [],
  };
}

function rowsOf({ tables }: Dataset): DownloadRow[] {
  const measured = (figure: Figure) => `${figure.batch_id}/${figure.officer_id ?? ""}/${figure.measure}`;
  const groups = Map.groupBy(tables.figures, measured);
  return tables.figures
    .filter(({ standing }) => standing === "disputed")
    .flatMap((figure) =>
      heldAgainst(figure, groups.get(measured(figure)) ?? []).map((against) => disputeRow(figure, against)),
    );
}

/** Where sources differ on a number: the figure that is not used beside the one that it differs from. */
export const disputes: HeldTable = {
  name: "derived_disputes",
  title: "Numbers on which sources differ",
  description:
    "One figure that a source gives and that differs from another source, beside that other figure.",
  computed: true,
  key: ["figure_id", "against_figure_id"],
  columns: {
    figure_id: required(reference("figures", "The figure that is not used.")),
    batch_id: required(reference("batches", "The batch.")),
    officer_id: reference("officers", "The officer whose share it is; empty for the whole batch."),
    measure: required(code(MEASURES, "What both count.")),
    qualifier: required(code(QUALIFIERS, "How exact the number is.")),
    value: required(integer("The number that is not used.")),
    as_of: date("The day for which it was given."),
    note: text("Why it differs, as far as the sources tell."),
    source_ids: required(references("sources", "Who gives it.")),
    against_figure_id: reference("figures", "The figure from which it differs; empty where none is used."),
    against_standing: code(
      STANDINGS,
      "Whether that figure is used; an earlier count where both are running counts of one day.",
    ),
    against_qualifier: code(QUALIFIERS, "How exact that figure is."),
    against_value: integer("The number of that figure."),
    against_as_of: date("The day for which that figure was given."),
    against_note: text("What a reader should know about that figure."),
    against_source_ids: references("sources", "Who gives that figure."),
  },
  rows: rowsOf,
};
