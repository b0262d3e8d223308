import { capitalized, continued } from "../../format/lists.ts";
import { officerName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import { sumOf } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { shareBar, shareInWords, shareOfWhole } from "../batch/share-bar.ts";
import { batchStatusWords } from "../kit/batch-words.ts";
import type { DataTable } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { inOriginal, type Line } from "../kit/inline.ts";

/**
 * The officer’s share of every batch, with the table of the same batches. `null` where no number is known at all, or
 * where the share is the whole of the only batch: then there is nothing to compare.
 * @param table made only after the finding, which is read before it, so that sources are numbered in the order of reading
 */
export function officerSharesFigure(
  records: Records,
  officer: Officer,
  table: () => DataTable,
  citations: Citations,
): FigureBlock | null {
  const { shares: words, dateOrUnknown, number } = wordsOf(records);
  const parts = records.shares("officer_id", officer.officer_id).map((share, index) => {
    const batch = records.get("batches", share.batch_id);
    const { title, announced_on } = batch;
    const part = shareOfWhole(records, share);
    const step = continued(batchStatusWords(records, batch));
    const said = words.withStep(shareInWords(records, part), step);
    return {
      isWhole: part.isWhole,
      bar: { ...shareBar(title, said, part), ...inOriginal(records) },
      described: words.officer.described(
        { title, number: number(index + 1), when: continued(dateOrUnknown(announced_on)) },
        said,
      ),
      units: [part.share, part.whole].flatMap((one) => one?.unit ?? []),
    };
  });
  const units = new Set(parts.flatMap((part) => part.units));
  if (units.size === 0 || (parts.length === 1 && parts.every(({ isWhole }) => isWhole))) return null;
  const bars = parts.map(({ bar }) => bar);
  const name = officerName(officer);
  const finding = findingLine(records, officer, name, citations);
  return figure(ADDRESSES.officers.page(officer.officer_id), {
    anchor: "shares",
    title: bars.length === 1 ? words.officer.oneTitle(name) : words.officer.severalTitle(name),
    finding,
    description: words.officer.description(parts.map(({ described }) => described).join("; ")),
    chart: { form: "share-bars", bars, words: words.inBar.key },
    notes: units.size > 1 ? [[words.officer.unitsNote]] : [],
    table: table(),
    tableShown: true,
    source: [words.officer.source],
  });
}

/**
 * What is tied to the officer, in convictions where they are counted, over the batches that the officer's sums count: a
 * lower bound where a share is not known. That it is not known is said too. How far a batch got makes no difference here.
 */
function findingLine(records: Records, officer: Officer, name: string, citations: Citations): Line {
  const words = wordsOf(records);
  const { officer: said } = words.shares;
  const { batch_ids: counted, people, cases } = records.totals("officer", officer.officer_id);
  const shares = records
    .shares("officer_id", officer.officer_id)
    .filter(({ batch_id }) => counted.includes(batch_id));
  const known = shares.filter(({ quantity }) => quantity !== null);
  const cite = citations.cite([...new Set(known.flatMap(({ source_ids }) => source_ids))]);
  const convictions = known.flatMap(({ quantity }) => (quantity?.unit === "convictions" ? [quantity] : []));
  const tied = sumOf(convictions, known.length < shares.length);
  if (tied !== null) {
    const knownIn = knownInWords(records, known.length, shares.length);
    return [said.tied(tied.value, capitalized(words.quantity(tied)), name, knownIn), cite];
  }
  const counts = [people, cases].flatMap(({ quantity }) =>
    quantity === null ? [] : [words.quantity(quantity)],
  );
  if (counts.length > 0) return [said.otherUnits(name, words.list(counts)), cite];
  return [shares.length === 1 ? said.oneUnknown(name) : said.severalUnknown(name)];
}

function knownInWords(records: Records, known: number, all: number): string {
  const {
    numeral,
    shares: { officer: said },
  } = wordsOf(records);
  if (known < all)
    return known === 1 ? said.knownInOne(numeral(all)) : said.knownInSome(numeral(known), numeral(all));
  if (all === 1) return said.knownInOnly;
  return all === 2 ? said.knownInBoth : said.knownInAll(numeral(all));
}
