import type { SourceAddress } from "./source-address.ts";

/** Where an archive would show the document as it was about the day on which it was read; whether it has it, only a look tells. */
export function archiveSuggestion({ address, retrieved_on: day }: SourceAddress): string {
  return `https://web.archive.org/web/${day.replaceAll("-", "")}/${address}`;
}

/** Sources whose document would be lost with its host. */
export function notArchived(addresses: readonly SourceAddress[]): readonly SourceAddress[] {
  return addresses.filter(({ column, archived }) => column === "url" && !archived);
}
