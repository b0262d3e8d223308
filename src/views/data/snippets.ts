/** Lines that read the tables in one language, for a place from which the files are taken. */
export interface TableSnippet {
  /** The name of the language for a reader. */
  readonly language: "R" | "Python" | "JavaScript" | "SQL (DuckDB)";
  /** @param files the address of the folder of the files, with a slash at its end */
  readonly text: (files: string) => string;
}

const r = (files: string) => `read_table <- function(name) {
  rows <- read.csv(paste0("${files}", name, ".csv"),
                   colClasses = "character", na.strings = "", encoding = "UTF-8")
  rows[] <- lapply(rows, function(column) sub("^'", "", column))
  rows
}

figures <- read_table("figures")
figures$value <- as.integer(figures$value)
used <- subset(figures, standing == "used" & measure == "convictions" & is.na(officer_id))
used[c("batch_id", "qualifier", "value")]`;

const python = (files: string) => `import csv, io, urllib.request

def read_table(name):
    with urllib.request.urlopen(f"${files}{name}.csv") as file:
        rows = csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline=""))
        return [{key: cell.removeprefix("'") for key, cell in row.items()} for row in rows]

for row in read_table("figures"):
    if row["standing"] == "used" and row["measure"] == "convictions" and row["officer_id"] == "":
        print(row["batch_id"], row["qualifier"], row["value"])`;

const javascript = (files: string) => `const response = await fetch("${files}figures.json");
const figures = await response.json();
const used = figures.filter(
  (row) => row.standing === "used" && row.measure === "convictions" && row.officer_id === null,
);
for (const { batch_id, qualifier, value } of used) console.log(batch_id, qualifier, value);`;

const duckdb = (files: string) => `SELECT batches.batch_id, figures.qualifier, figures.value
FROM read_json('${files}figures.json') AS figures
JOIN read_json('${files}batches.json') AS batches USING (batch_id)
WHERE figures.standing = 'used' AND figures.measure = 'convictions' AND figures.officer_id IS NULL
ORDER BY figures.value DESC;`;

/** Lines that print the number of convictions in use for each batch, with its qualifier, in every language offered. */
export const TABLE_SNIPPETS: readonly TableSnippet[] = [
  { language: "R", text: r },
  { language: "Python", text: python },
  { language: "JavaScript", text: javascript },
  { language: "SQL (DuckDB)", text: duckdb },
];
