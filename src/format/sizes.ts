const WHOLE = new Intl.NumberFormat("en-US");

/** The size of a file in a reader's words: `96 bytes`, `31 kB`, `1.4 MB`; thousands, not 1,024s. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${WHOLE.format(bytes)} ${bytes === 1 ? "byte" : "bytes"}`;
  if (bytes < 999_500) return `${WHOLE.format(Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
