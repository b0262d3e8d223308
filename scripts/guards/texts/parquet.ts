import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";

/**
 * Every text of a Parquet file, its names and notes among them, read column by column: a group of rows can be the whole
 * table. Rejects where it cannot be read.
 */
export async function* parquetTexts(bytes: Uint8Array): AsyncGenerator<Iterable<string>> {
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const { schema, key_value_metadata: notes, row_groups: groups } = metadata;
  yield [...schema.map(({ name }) => name), ...(notes ?? []).flatMap(({ key, value }) => [key, value ?? ""])];
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  let rowStart = 0;
  for (const { num_rows: count } of groups) {
    const rowEnd = rowStart + Number(count);
    for (const column of columns) {
      const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, columns: [column] });
      yield rows.values().flatMap((row) => stringsOf(row[column]));
    }
    rowStart = rowEnd;
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(stringsOf) : [];
}
