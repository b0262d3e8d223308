import { sentenceOf } from "../../format/lists.ts";
import { authorsInWords } from "../../format/names.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Source } from "../../model/tables/sources.ts";
import { SOURCE_EXTENTS, SOURCE_KINDS } from "../../model/vocabulary/sources.ts";
import type { Term } from "../../model/vocabulary/vocabulary.ts";
import type { Fact, Section } from "../kit/block.ts";
import { externalLink, quoted, type Line } from "../kit/inline.ts";

/** What is known of the document itself. */
export function documentSection(source: Source): Section {
  const { author, note, published_on: published } = source;
  const facts: Fact[] = [
    { term: "Title", details: [titleLine(source)] },
    { term: "Publisher", details: [[source.publisher]] },
    { term: "Author", details: [[author === null ? "Not recorded." : authorsInWords(author)]] },
    {
      term: "Published",
      details: [[published === null ? "Undated, or the date is not known." : dateInWords(published)]],
    },
    { term: "Kind", details: [termLine(SOURCE_KINDS[source.kind])] },
    { term: "How much was read", details: [termLine(SOURCE_EXTENTS[source.extent])] },
    { term: "Read on", details: [[dateInWords(source.retrieved_on)]] },
    { term: "Address", details: [addressLine(source)] },
    { term: "Archived copy", details: [archiveLine(source)] },
    ...(note === null ? [] : [{ term: "Note", details: [[sentenceOf(note)]] }]),
  ];
  return { anchor: "document", heading: "The document", blocks: [{ kind: "facts", facts }] };
}

const NOT_SHOWN =
  "Not shown. Titles and addresses are left out where they name a person who must not be named, or where they are not known.";

function titleLine(source: Source): Line {
  return source.title === null ? [NOT_SHOWN] : [quoted(source.title)];
}

function termLine({ label, meaning }: Term): Line {
  return [`${label}. ${meaning}`];
}

function addressLine({ url, note }: Source): Line {
  if (url !== null) return [externalLink(url, url)];
  return [note === null ? NOT_SHOWN : "Not shown; the note says why."];
}

function archiveLine({ archive_url: archive }: Source): Line {
  return archive === null ? ["None is recorded."] : [externalLink(archive, archive)];
}
