import { countyShortName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { countiesInSentence } from "../batch/links.ts";
import { lawyersFirstWords } from "../batch/remedies.ts";
import { joined, link, type Inline, type Line, type Link } from "../kit/inline.ts";
import { MOST_NAMED } from "../kit/most-shown.ts";
import type { CountyMarks } from "./marks.ts";

/**
 * What the marks do not show: batches not counted in convictions, batches that span counties, and what “moved” holds.
 * @param known the counties with a number of convictions, of which some are drawn
 */
export function notDrawnNotes(
  records: Records,
  known: readonly CountyMarks[],
  drawn: readonly CountyMarks[],
): readonly Line[] {
  return [...uncountedNote(records, known), ...spanningNote(records), ...lawyersFirstNotes(records, drawn)];
}

function uncountedNote(records: Records, known: readonly CountyMarks[]): readonly Line[] {
  const ids = new Set(known.map(({ county }) => county.county_id));
  const withoutMarks = records
    .all("counties")
    .map(({ county_id }) => ({ county_id, totals: records.totals("county", county_id) }))
    .filter(({ totals }) => totals.batch_ids.some((id) => !totals.moved.batch_ids.includes(id)))
    .map(({ county_id }) => county_id);
  const wholly = withoutMarks.filter((id) => !ids.has(id));
  const partly = withoutMarks.filter((id) => ids.has(id));
  const { notDrawn } = wordsOf(records).home.marks;
  const places = [
    ...(wholly.length > 0 ? [notDrawn.batchesOf<Inline>(countiesInSentence(records, wholly))] : []),
    ...(partly.length > 0 ? [notDrawn.someOf<Inline>(countiesInSentence(records, partly))] : []),
  ];
  return places.length === 0 ? [] : [notDrawn.uncounted<Inline>(joined(places, "; "))];
}

function spanningNote(records: Records): readonly Line[] {
  const spanning = records.all("batches").filter(({ county_ids }) => county_ids.length > 1);
  if (spanning.length === 0) return [];
  const value = ({ batch_id }: Batch) => records.batchNumbers(batch_id).moved?.value ?? 0;
  const { home, kit, number } = wordsOf(records);
  const links = [...spanning]
    .sort((a, b) => value(b) - value(a))
    .slice(0, MOST_NAMED)
    .map((batch): Line => [spanningLink(records, batch)]);
  const rest = spanning.length - links.length;
  const more: readonly Line[] =
    rest === 0 ? [] : [[link(kit.most.more(number(rest)), ADDRESSES.batches.list)]];
  return [home.marks.notDrawn.spanning<Inline>(joined([...links, ...more], "; "))];
}

function spanningLink(records: Records, batch: Batch): Link {
  const { moved, announced_only } = records.batchNumbers(batch.batch_id);
  const { quantity, home } = wordsOf(records);
  const { notDrawn } = home.marks;
  const unnumbered = batch.status === "requested" ? notDrawn.onlyRequested : notDrawn.withoutNumber;
  const convictions = moved === null ? unnumbered : quantity(moved);
  const words = announced_only && moved !== null ? notDrawn.announcedOnly(convictions) : convictions;
  return link(words, ADDRESSES.batches.page(batch.batch_id));
}

/** Where motions asked for lawyers only: they count as moved. */
function lawyersFirstNotes(records: Records, drawn: readonly CountyMarks[]): readonly Line[] {
  return drawn.flatMap(({ county, totals }) => {
    const words = lawyersFirstWords(records, totals.moved.batch_ids);
    const { notDrawn } = wordsOf(records).home.marks;
    return words === "" ? [] : [[notDrawn.of(countyShortName(county), words)]];
  });
}
