import { address, code, date, id, required, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { SOURCE_EXTENTS, SOURCE_KINDS } from "../vocabulary/sources.ts";

export const sources = defineTable({
  name: "sources",
  title: "Sources",
  description: "One document on which statements of the record rest.",
  columns: {
    source_id: id("The source."),
    title: text("Title as published; empty where it names a person who must not be named, or is not known."),
    publisher: required(text("Who published it.")),
    author: text("Who wrote it."),
    kind: required(code(SOURCE_KINDS, "What kind of document it is.")),
    published_on: date("When it was published."),
    url: address(
      "Where it was published; empty where the address names a person who must not be named, or is not known.",
    ),
    archive_url: address("An archived copy."),
    retrieved_on: required(date("When it was read.")),
    extent: required(code(SOURCE_EXTENTS, "How much of it was read.")),
    note: text("What a reader should know about it."),
  },
});

export type Source = RowOf<typeof sources>;
