import { parquetMetadata, parquetReadObjects } from "hyparquet";

/** Every text of a Parquet file, its names and notes among them. Rejects where it cannot be read. */
export async function parquetTexts(bytes: Uint8Array): Promise<Iterable<string>> {
  const file = new Uint8Array(bytes).buffer;
  const { schema, key_value_metadata: notes } = parquetMetadata(file);
  const rows = await parquetReadObjects({ file });
  return [
    ...schema.map(({ name }) => name),
    ...(notes ?? []).flatMap(({ key, value }) => [key, value ?? ""]),
    ...rows.flatMap((row) => Object.values(row).flatMap(stringsOf)),
  ];
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(stringsOf) : [];
}
