import type { SourceAddress } from "./source-address.ts";

/** Something about the form of an address that an editor may want to mend. */
export interface FormNote {
  readonly at: SourceAddress;
  readonly note: string;
  /** The address as it would be better; `null` where only the editor can say. */
  readonly better: string | null;
}

/** Parameters that tell who sent a reader, and nothing about the document. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|smid|cmpid|partner)$/i;

/** Hosts that keep copies of pages. */
const ARCHIVES =
  /(?:^|\.)(?:archive\.org|archive\.(?:today|ph|is|li|md|vn|fo)|perma\.cc|ghostarchive\.org|archive-it\.org)$/i;

function tracking(url: URL): string | null {
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (names.length === 0) return null;
  const better = new URL(url);
  for (const name of names) better.searchParams.delete(name);
  return better.href;
}

/** Whether the last bracket of an address was never opened. */
function closesTooMuch(address: string): boolean {
  const count = (mark: string) => address.split(mark).length;
  return address.endsWith(")") && count(")") > count("(");
}

/** What can be said of an address without asking anybody. */
function notesOn(at: SourceAddress): FormNote[] {
  const url = new URL(at.address);
  const notes: FormNote[] = [];
  const note = (text: string, better: string | null = null) => notes.push({ at, note: text, better });
  const clean = tracking(url);
  if (clean !== null) note("has parameters that only tell who sent the reader", clean);
  if (url.protocol === "http:")
    note("is not encrypted; most hosts answer to https", at.address.replace(/^http:/, "https:"));
  if (/[.,;:]$/.test(at.address) || closesTooMuch(at.address))
    note("ends in a mark that may belong to a sentence");
  if (url.hash.startsWith("#:~:"))
    note("points into the text by quoting it", at.address.replace(/#:~:.*/, ""));
  if (at.column === "archive_url" && !ARCHIVES.test(url.hostname))
    note("is not of an archive that is known here");
  if (at.column === "url" && ARCHIVES.test(url.hostname))
    note("is of an archive: the column archive_url is for it");
  return notes;
}

/** What stands in the address bar apart from what makes no difference. */
function canonical(address: string): string {
  const url = new URL(address);
  return `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/$/, "")}${url.search}`;
}

/** What an editor may want to mend in the form of the addresses; nothing is asked of any host. */
export function formNotes(addresses: readonly SourceAddress[]): readonly FormNote[] {
  const first = new Map<string, SourceAddress>();
  return addresses.flatMap((at) => {
    const key = `${at.column} ${canonical(at.address)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    const twice =
      earlier === undefined
        ? []
        : [
            {
              at,
              note: `is that of ${earlier.source_id} too (${earlier.file}:${earlier.line})`,
              better: null,
            },
          ];
    return [...notesOn(at), ...twice];
  });
}
