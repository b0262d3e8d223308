import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { earliest } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { countChanges, type Release } from "../../model/release.ts";
import { SUBJECT_TABLES } from "../../model/subject-tables.ts";
import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import { plainText } from "../kit/inline.ts";
import { logAnchor } from "../record/log-table.ts";
import { publicLog, type LogEntry } from "../record/log.ts";
import type { FeedScope } from "./feed-scope.ts";

/** One entry of a feed: plain text everywhere. */
interface FeedEntry {
  /** A full address that no other entry has and that stays. */
  readonly id: string;
  readonly title: string;
  /** Where it is told. */
  readonly link: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly text: string;
  readonly category: string;
}

/** A feed of what changed: plain text everywhere. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page of what it follows. */
  readonly page: string;
  /** Its own addresses, by format. */
  readonly atom: string;
  readonly json: string;
  /** `YYYY-MM-DD`: the day of its last entry. */
  readonly updated: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** Changes, corrections and releases that concern what the feed follows; in the language of the tables. */
export function feedOf(records: Records, scope: FeedScope): Feed {
  const { feed } = wordsOf(records);
  const log = publicLog(records).filter((entry) => concerns(scope, entry));
  const releases = records.releases.flatMap((release) => releaseEntry(records, scope, release) ?? []);
  const entries = [...log.map(logEntry), ...releases].sort(
    (a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id),
  );
  const page = scope.name === null ? undefined : scope.address;
  return {
    title: scope.name === null ? feed.title(SITE_NAME) : feed.titleOf(SITE_NAME, scope.name),
    description: scope.name === null ? feed.description : feed.descriptionOf(scope.name),
    page: permalink(scope.address),
    atom: permalink(ADDRESSES.feeds.atom(page)),
    json: permalink(ADDRESSES.feeds.json(page)),
    updated: entries[0]?.day ?? records.edition.first_published_on,
    entries,
  };
}

function concerns(scope: FeedScope, { subject }: LogEntry): boolean {
  if (scope.name === null) return true;
  return subject.type !== "site" && scope.has(`${SUBJECT_TABLES[subject.type]}/${subject.id}`);
}

function logEntry(entry: LogEntry): FeedEntry {
  const address = `${permalink(ADDRESSES.changes)}#${logAnchor(entry)}`;
  const status = entry.status === null ? "" : ` (${continued(entry.status)})`;
  return {
    id: address,
    title: `${entry.kind}: ${entry.subject.name}${status}`,
    link: address,
    day: earliest(entry.date),
    text: plainText(entry.summary),
    category: entry.kind,
  };
}

/** A release, where something of what the feed follows changed in it; the first one always. */
function releaseEntry(records: Records, scope: FeedScope, release: Release): FeedEntry | null {
  const { feed, releases } = wordsOf(records);
  const own = release.changes.filter(({ about }) => scope.name === null || about.some(scope.has));
  if (own.length === 0 && release.number > 1) return null;
  const address = permalink(ADDRESSES.releases.page(release.number));
  const { added, modified, deleted } = countChanges(own);
  return {
    id: scope.name === null ? address : `${permalink(scope.address)}?release=${release.number}`,
    title: feed.release(release.number),
    link: address,
    day: release.as_of,
    text: release.number === 1 ? feed.first : feed.counts(added, modified, deleted),
    category: releases.heading,
  };
}
