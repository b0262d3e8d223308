import { wordsOf } from "../../messages/words.ts";
import type { TimelineEntry } from "../../model/derived/timeline.ts";
import { outcomeDay } from "../../model/outcome-order.ts";
import { compareDates, type PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { TableName } from "../../model/table-name.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Citations } from "../kit/citations.ts";
import { originalLink, strong, type Inline, type Line } from "../kit/inline.ts";
import { isAnswer } from "../pledge/answer-words.ts";
import { demandWord, demandsOf, numberedDemand } from "../pledge/demands.ts";

/** One item of a person's timeline: a row, or the rows of one answer to several demands at once. */
export interface PersonRows {
  readonly date: PartialDate | null;
  readonly table: TableName;
  readonly rowIds: readonly [string, ...string[]];
}

/** Everything about a person that has a place in time, oldest first: the batches of the prosecutor among it. */
export function momentsOf(records: Records, personId: string): readonly PersonRows[] {
  const batches = records.where("batches", "person_id", personId).map((batch): TimelineEntry => ({
    date: batch.announced_on,
    table: "batches",
    row_id: batch.batch_id,
  }));
  const entries = records.timeline("person", personId).entries.filter((entry) => !isNotAsked(records, entry));
  return joinedAnswers(
    records,
    [...entries, ...batches].sort((a, b) => compareDates(placeOf(a), placeOf(b))),
  );
}

/** Whether a row says that something was not asked: nothing that happened. */
function isNotAsked(records: Records, { table, row_id: id }: TimelineEntry): boolean {
  return table === "responses" && records.get("responses", id).position === "not-asked";
}

/** The day at which an entry stands: the first that it may be, or, of what followed in office, the last. */
function placeOf(entry: TimelineEntry): PartialDate | null {
  return entry.table === "outcomes" ? outcomeDay(entry) : entry.date;
}

/** The entries, those joined that give the same answer to one pledge at the same date. */
function joinedAnswers(records: Records, entries: readonly TimelineEntry[]): readonly PersonRows[] {
  const moments = new Map<string, PersonRows>();
  for (const { date, table, row_id: id } of entries) {
    const key = table === "responses" ? responseKey(records, id, date) : `${table} ${id}`;
    const rowIds = moments.get(key)?.rowIds;
    moments.set(key, { date, table, rowIds: rowIds === undefined ? [id] : [...rowIds, id] });
  }
  return [...moments.values()];
}

function responseKey(records: Records, id: string, date: PartialDate | null): string {
  const { demand_id, position } = records.get("responses", id);
  return `responses ${date ?? ""} ${records.get("demands", demand_id).pledge_id} ${position}`;
}

/** The words for one answer to one or several demands of a pledge. */
export function responsesText(records: Records, ids: PersonRows["rowIds"], citations: Citations): Line {
  const { terms, personTimeline: words } = wordsOf(records);
  const responses = ids.map((id) => records.get("responses", id));
  const [first] = responses;
  if (first === undefined) throw new Error("an answer without a row");
  const { demand } = numberedDemand(records, first.demand_id);
  const { title } = records.get("pledges", demand.pledge_id);
  const sentence = isAnswer(first) ? words.answer<Inline> : words.silence<Inline>;
  return [
    ...sentence(
      strong,
      asksOf(records, demand.pledge_id, responses),
      originalLink(
        records,
        words.document(title),
        ADDRESSES.pledges.respondent(demand.pledge_id, first.person_id),
      ),
      terms.positions[first.position].label.toLowerCase(),
    ),
    citations.cite([...new Set(responses.flatMap(({ source_ids }) => source_ids))]),
  ];
}

function asksOf(
  records: Records,
  pledgeId: string,
  responses: readonly { readonly demand_id: string }[],
): string {
  const { list, pledge } = wordsOf(records);
  const demands = demandsOf(records, pledgeId).filter(({ demand }) =>
    responses.some(({ demand_id }) => demand_id === demand.demand_id),
  );
  const [only, ...others] = demands;
  if (only !== undefined && others.length === 0) return only.named;
  const numbers = list(demands.map(({ number }) => String(number)));
  return pledge.asks[demandWord(records.get("pledges", pledgeId))].some(numbers, demands.length);
}
