import { readFileSync } from "node:fs";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Row } from "../../../src/model/records.ts";

/** What a plain page of an officer shows: the same for every generator that is compared. */
export interface OfficerPage {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  readonly label: string;
  readonly summary: string;
  readonly note: string;
  readonly events: readonly EventLine[];
  readonly batches: readonly BatchLine[];
  readonly sources: readonly SourceLine[];
}

interface EventLine {
  readonly date: string;
  readonly event: string;
  readonly offense: string;
  readonly court: string;
  readonly sentence: string;
  readonly detail: string;
}

interface BatchLine {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly basis: string;
  readonly share: string;
}

interface SourceLine {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

function byId<T>(rows: readonly T[], idOf: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

function eventLine(event: Row<"officer_events">): EventLine {
  return {
    date: event.date ?? "",
    event: event.event,
    offense: event.offense ?? "",
    court: event.court ?? "",
    sentence: event.sentence ?? "",
    detail: event.detail ?? "",
  };
}

/** The plain pages of all officers of a record. */
export function officerPages({ tables, derived }: Dataset): OfficerPage[] {
  const agencies = byId(tables.agencies, ({ agency_id }) => agency_id);
  const batches = byId(tables.batches, ({ batch_id }) => batch_id);
  const sources = byId(tables.sources, ({ source_id }) => source_id);
  const statuses = byId(derived.officer_statuses, ({ officer_id }) => officer_id);
  const events = Map.groupBy(tables.officer_events, ({ officer_id }) => officer_id);
  const shares = Map.groupBy(derived.officer_shares, ({ officer_id }) => officer_id);
  return tables.officers.map((officer): OfficerPage => {
    const { officer_id: id } = officer;
    const own = events.get(id) ?? [];
    const cited = new Set([...officer.source_ids, ...own.flatMap(({ source_ids }) => source_ids)]);
    return {
      id,
      name: `${officer.given_name} ${officer.family_name}`,
      agency: agencies.get(officer.agency_id)?.name ?? "",
      label: statuses.get(id)?.label ?? "",
      summary: statuses.get(id)?.summary ?? "",
      note: officer.identity_note ?? "",
      events: own.map(eventLine),
      batches: (shares.get(id) ?? []).flatMap(({ batch_id, quantity }) => {
        const batch = batches.get(batch_id);
        const share = quantity === null ? "not known" : `${quantity.qualifier} ${quantity.value}`;
        return batch === undefined
          ? []
          : [{ id: batch_id, title: batch.title, status: batch.status, basis: batch.basis, share }];
      }),
      sources: [...cited].flatMap((sourceId) => {
        const source = sources.get(sourceId);
        if (source === undefined) return [];
        const { title, publisher, published_on: date, url } = source;
        return [{ title: title ?? "", publisher, date: date ?? "", url: url ?? "" }];
      }),
    };
  });
}

/** Where the page of an officer stands among those that `npm run bench` wrote: between these bytes. */
export interface PlacedPage {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

let file: Buffer | null = null;

/** The file that `BENCH_PAGES` names, read once. */
function pages(): Buffer {
  return (file ??= readFileSync(process.env.BENCH_PAGES ?? ""));
}

/**
 * The pages in the file that `BENCH_PAGES` names, one to a line after its id and a tab, as the site's own pages are
 * listed: what is on them is read when they are made.
 * @param part only each page whose place has this remainder when divided by the second number
 */
export function placedPages([remainder, divisor]: readonly [number, number] = [0, 1]): PlacedPage[] {
  const placed: PlacedPage[] = [];
  const bytes = pages();
  for (let [start, place] = [0, 0]; start < bytes.length; place += 1) {
    const to = bytes.indexOf("\n", start);
    if (place % divisor === remainder) {
      const tab = bytes.indexOf("\t", start);
      placed.push({ id: bytes.toString("latin1", start, tab), from: tab + 1, to });
    }
    start = to + 1;
  }
  return placed;
}

/** What is on a page. */
export function pageAt({ from, to }: PlacedPage): OfficerPage {
  return JSON.parse(pages().toString("utf8", from, to)) as OfficerPage;
}
