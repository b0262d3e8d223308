import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES, type Address } from "../site/addresses.ts";
import { prose, type Block, type Section } from "./kit/block.ts";
import { code, link, type Inline, type Line, type Reader } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { EXAMPLE_QUERIES, type ExampleName } from "./sql/example-queries.ts";
import { queryAddress } from "./sql/query-address.ts";

/** The name of the database among the downloads. */
const DATABASE = "vacatur.sqlite";

/** The page for questions in SQL: the page itself, what its program starts from, and what can be read without it. */
export interface SqlPage {
  readonly page: Page;
  readonly sql: SqlPlace;
  readonly sections: readonly Section[];
}

/** The part of the page in which the program answers. */
export interface SqlPlace {
  readonly heading: string;
  readonly database: Address;
  /** The query that stands in the field at first. */
  readonly first: string;
  /** What stands there without the program. */
  readonly withoutScripts: Line;
}

const NAMES = Object.keys(EXAMPLE_QUERIES) as ExampleName[];

/** The page on which a reader asks the database in the browser. */
export function sqlPage(records: Records): SqlPage {
  const { sql, data, frame } = wordsOf(records);
  const database = ADDRESSES.download(DATABASE);
  const page = pageOf(records, {
    address: ADDRESSES.sql,
    heading: sql.heading,
    kind: data.kind,
    summary: [
      [sql.summary],
      sql.caution<Inline>(
        (text) => link(text, `${ADDRESSES.data}#numbers`),
        (text) => link(text, ADDRESSES.dictionary),
      ),
      ...(sql.inEnglish === null ? [] : [[sql.inEnglish]]),
    ],
    parents: [{ text: frame.data, href: ADDRESSES.data }],
    sections: [],
    facets: { type: "page" },
  });
  return {
    page,
    sql: {
      heading: sql.console,
      database,
      first: EXAMPLE_QUERIES["per-officer"],
      withoutScripts: sql.withoutScripts<Inline>((text) => link(text, database)),
    },
    sections: [examplesSection(records), fileSection(records, database)],
  };
}

function examplesSection(reader: Reader): Section {
  const { heading, note } = wordsOf(reader).sql.examples;
  return {
    anchor: "examples",
    heading,
    blocks: [prose([note]), ...NAMES.flatMap((name) => exampleBlocks(reader, name))],
  };
}

/** A question with what must be known of its answer, a link that puts its query into the field, and the query. */
function exampleBlocks(reader: Reader, name: ExampleName): readonly Block[] {
  const { questions, put } = wordsOf(reader).sql.examples;
  const { question, caution } = questions[name];
  const text = EXAMPLE_QUERIES[name];
  return [
    prose([{ kind: "strong", text: question }, ` ${caution} `, link(put, queryAddress(text))]),
    { kind: "snippet", language: "SQL (SQLite)", text },
  ];
}

function fileSection(reader: Reader, database: Address): Section {
  const { heading, lines } = wordsOf(reader).sql.file;
  return {
    anchor: "file",
    heading,
    blocks: [prose(...lines<Inline>((text) => link(text, database), code))],
  };
}
