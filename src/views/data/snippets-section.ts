import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { code, type Inline, type Reader } from "../kit/inline.ts";

const FILES = permalink(ADDRESSES.download(""));

const R = `read_table <- function(name) {
  rows <- read.csv(paste0("${FILES}", name, ".csv"),
                   colClasses = "character", na.strings = "", encoding = "UTF-8")
  rows[] <- lapply(rows, function(column) sub("^'", "", column))
  rows
}

figures <- read_table("figures")
figures$value <- as.integer(figures$value)
used <- subset(figures, standing == "used" & measure == "convictions" & is.na(officer_id))
used[c("batch_id", "qualifier", "value")]`;

const PYTHON = `import csv, io, urllib.request

def read_table(name):
    with urllib.request.urlopen(f"${FILES}{name}.csv") as file:
        rows = csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline=""))
        return [{key: cell.removeprefix("'") for key, cell in row.items()} for row in rows]

for row in read_table("figures"):
    if row["standing"] == "used" and row["measure"] == "convictions" and row["officer_id"] == "":
        print(row["batch_id"], row["qualifier"], row["value"])`;

const JAVASCRIPT = `const response = await fetch("${FILES}figures.json");
const figures = await response.json();
const used = figures.filter(
  (row) => row.standing === "used" && row.measure === "convictions" && row.officer_id === null,
);
for (const { batch_id, qualifier, value } of used) console.log(batch_id, qualifier, value);`;

const SQL = `SELECT batches.title, figures.qualifier, figures.value
FROM read_json('${FILES}figures.json') AS figures
JOIN read_json('${FILES}batches.json') AS batches USING (batch_id)
WHERE figures.standing = 'used' AND figures.measure = 'convictions' AND figures.officer_id IS NULL
ORDER BY figures.value DESC;`;

/** Lines that read the tables, in four languages. */
export function snippetsSection(reader: Reader): Section {
  const { heading, lines } = wordsOf(reader).reading.snippets;
  return {
    anchor: "snippets",
    heading,
    blocks: [
      prose(...lines<Inline>(code("pandas.DataFrame(read_table(…))"))),
      { kind: "snippet", language: "R", text: R },
      { kind: "snippet", language: "Python", text: PYTHON },
      { kind: "snippet", language: "JavaScript", text: JAVASCRIPT },
      { kind: "snippet", language: "SQL (DuckDB)", text: SQL },
    ],
  };
}
