import { sentenceOf } from "../../format/lists.ts";
import { wordsOf, type Words } from "../../messages/words.ts";
import type { Source } from "../../model/tables/sources.ts";
import type { Term } from "../../model/vocabulary/vocabulary.ts";
import type { Fact, Section } from "../kit/block.ts";
import { externalLink, original, quoted, type Line, type Reader } from "../kit/inline.ts";

/** What is known of the document itself. */
export function documentSection(reader: Reader, source: Source): Section {
  const words = wordsOf(reader);
  const { heading, terms, noAuthor, undated } = words.source.document;
  const { author, note, published_on: published } = source;
  const facts: Fact[] = [
    { term: terms.title, details: [titleLine(reader, source)] },
    { term: terms.publisher, details: [[source.publisher]] },
    { term: terms.author, details: [[author === null ? noAuthor : words.list(author.split(/;\s*/))]] },
    { term: terms.published, details: [[published === null ? undated : words.date(published)]] },
    { term: terms.kind, details: [termLine(words, words.terms.sourceKinds[source.kind])] },
    { term: terms.extent, details: [termLine(words, words.terms.sourceExtents[source.extent])] },
    { term: terms.readOn, details: [[words.date(source.retrieved_on)]] },
    { term: terms.address, details: [addressLine(words, source)] },
    { term: terms.archive, details: [archiveLine(words, source)] },
    ...(note === null ? [] : [{ term: terms.note, details: [[original(reader, sentenceOf(note))]] }]),
  ];
  return { anchor: "document", heading, blocks: [{ kind: "facts", facts }] };
}

function titleLine(reader: Reader, { title }: Source): Line {
  return title === null ? [wordsOf(reader).source.document.notShown] : [quoted(reader, title)];
}

function termLine({ source }: Words, { label, meaning }: Term): Line {
  return [source.document.term(label, meaning)];
}

function addressLine({ source }: Words, { url, note }: Source): Line {
  if (url !== null) return [externalLink(url, url)];
  return [note === null ? source.document.notShown : source.document.noteSaysWhy];
}

function archiveLine({ source }: Words, { archive_url: archive }: Source): Line {
  return archive === null ? [source.document.noArchive] : [externalLink(archive, archive)];
}
