import { parquetMetadata, parquetReadObjects } from "hyparquet";

/** Every text of a Parquet file, its names and notes among them, read by groups of rows. Rejects where it cannot be read. */
export async function* parquetTexts(bytes: Uint8Array): AsyncGenerator<Iterable<string>> {
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const { schema, key_value_metadata: notes, row_groups: groups } = metadata;
  yield [...schema.map(({ name }) => name), ...(notes ?? []).flatMap(({ key, value }) => [key, value ?? ""])];
  let rowStart = 0;
  for (const { num_rows: count } of groups) {
    const rowEnd = rowStart + Number(count);
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd });
    yield rows.flatMap((row) => Object.values(row).flatMap(stringsOf));
    rowStart = rowEnd;
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(stringsOf) : [];
}
