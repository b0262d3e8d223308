import { archiveSuggestion, notArchived } from "./archive.ts";
import type { FormNote } from "./form.ts";
import type { Life } from "./life.ts";
import type { SourceAddress } from "./source-address.ts";

const WORDS: Readonly<Record<Exclude<Life["kind"], "alive">, string>> = {
  moved: "has moved for good",
  gone: "is gone",
  unsure: "is not shown to programs: look for yourself",
  dead: "does not answer",
};

const placeOf = ({ file, line, column }: SourceAddress) => `${file}:${line} ${column}`;

function detailOf(life: Life): string {
  switch (life.kind) {
    case "alive":
      return "";
    case "moved":
      return ` to ${life.to}`;
    case "gone":
    case "unsure":
      return ` (${life.status})`;
    case "dead":
      return ` (${life.reason})`;
  }
}

function lifeLines(at: SourceAddress, life: Life): readonly string[] {
  if (life.kind === "alive") return [];
  const lost = life.kind === "gone" || life.kind === "dead";
  return [
    `${placeOf(at)}  ${WORDS[life.kind]}${detailOf(life)}`,
    `    ${at.address}`,
    ...(lost && at.column === "url" && !at.archived ? [`    look for a copy: ${archiveSuggestion(at)}`] : []),
  ];
}

/** What was found, for people. */
export function linksReport(
  addresses: readonly SourceAddress[],
  notes: readonly FormNote[],
  lives: ReadonlyMap<string, Life> | "no network" | "not asked",
): string {
  const form = notes.flatMap(({ at, note, better }) => [
    `${placeOf(at)}  ${note}`,
    `    ${at.address}`,
    ...(better === null ? [] : [`    better: ${better}`]),
  ]);
  const asked = typeof lives === "string" ? [] : addresses.map((at) => [at, lives.get(at.address)] as const);
  const life = asked.flatMap(([at, found]) => (found === undefined ? [] : lifeLines(at, found)));
  const counts = [...Map.groupBy(asked, ([, found]) => found?.kind ?? "not asked")]
    .map(([kind, ofKind]) => `${ofKind.length} ${kind}`)
    .sort();
  const [lacking, ...others] = notArchived(addresses);
  const last = [
    `${addresses.length} addresses of sources; ${notes.length} notes on their form.`,
    lives === "no network"
      ? "No network: no host was asked. Nothing is said about whether the documents are there."
      : lives === "not asked"
        ? "No host was asked (--offline)."
        : `Hosts were asked: ${counts.join(", ")}.`,
    ...(lacking === undefined
      ? []
      : [
          `${others.length + 1} documents have no archived copy named. For the first of them: ${archiveSuggestion(lacking)}`,
        ]),
    "A dead host is no mistake of the data, and stops no build.",
  ];
  return `${[...form, ...life, ...(form.length + life.length > 0 ? [""] : []), ...last].join("\n")}\n`;
}
