import type { Parts } from "../kit/parts.ts";

type Named<Piece> = (text: string) => Piece;

/** What the page for questions in SQL says; what its program says is in `browser/sql.ts`. */
export const SQL = {
  heading: "Ask the data in SQL",
  summary:
    "The whole record as a SQLite database, on this page and in your browser: nothing you ask leaves it. SQLite and the database are loaded when you run the first query.",
  caution: <Piece>(numbers: Named<Piece>, dictionary: Named<Piece>): Parts<Piece> => [
    "A query can add what must not be added. Read first ",
    numbers("how the numbers are meant"),
    "; the views named “totals” follow those rules. Every table and column is explained in the ",
    dictionary("dictionary"),
    ".",
  ],
  /** That the tables stay in English; `null` in English. */
  inEnglish: null as string | null,
  console: "Query",
  withoutScripts: <Piece>(file: Named<Piece>): Parts<Piece> => [
    "Asking here needs JavaScript, which is off or was not loaded. The ",
    file("database"),
    " opens in any program for SQLite, and the queries below run there too.",
  ],
  examples: {
    heading: "Questions to start from",
    note: "Each leads to its query in the field above. Where an answer divides or counts, read what the question says about it.",
    put: "Put it into the field",
    questions: {
      "per-officer": {
        question: "In which county were most convictions moved for each officer listed?",
        caution:
          "Only officers listed here are counted, and only the county’s own batches. A number with a qualifier stays one after the division.",
      },
      "several-counties": {
        question: "Which officers are tied to batches in several counties?",
        caution: "Only batches of one county each; how each officer stands is shown beside the name.",
      },
      "motion-to-ruling": {
        question: "How long was it from the motion to the first ruling?",
        caution:
          "Every batch with a motion known to the day. No ruling (NULL) means that none of that day or later is known to the day; a ruling before the motion was about other convictions of the batch. Where both are of one day, the report may tell of both at once. The last column says where something other than vacatur was asked for or granted.",
      },
      disputes: {
        question: "On which numbers do sources differ?",
        caution: "The number kept stands beside the one that differs, with what is known of the reason.",
      },
      "announced-only": {
        question: "What was announced, with no filing and no ruling found?",
        caution: "A thing not found is no proof that it is not there.",
      },
      answers: {
        question: "Who answered which demand, and how?",
        caution: "Where there is no answer, the reason stands in its place.",
      },
      "not-known": {
        question: "Which numbers are not known, or not in use?",
        caution: "None of them is zero.",
      },
      sources: {
        question: "On which publishers does the record rest most?",
        caution: "Rows that cite are counted, not statements; one report may carry many rows.",
      },
    },
  },
  file: {
    heading: "The file",
    lines: <Piece>(file: Named<Piece>, code: (text: string) => Piece): readonly Parts<Piece>[] => [
      [
        file("vacatur.sqlite"),
        " is the database. It opens in any program for SQLite, and in Datasette with ",
        code("datasette vacatur.sqlite"),
        ".",
      ],
      [
        "It holds every table, lists as tables to join (",
        code("batches_county_ids"),
        "), the dictionary (",
        code("dictionary_columns"),
        "), and views: ",
        code("officer_totals"),
        ", ",
        code("county_totals"),
        ", ",
        code("office_totals"),
        ", ",
        code("batch_totals"),
        ", ",
        code("used_figures"),
        ". The tables and views that are there are listed by ",
        code("SELECT name, type FROM sqlite_schema"),
        ".",
      ],
    ],
  },
  /** On other pages. */
  invitation: <Piece>(sql: Named<Piece>): Parts<Piece> => [
    "Questions across tables can be ",
    sql("asked in SQL on this site"),
    ".",
  ],
};
