import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, permalink, type Address } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import { raceName } from "../race/race-name.ts";

/** How another site shows a part of this one. */
export interface EmbedCode {
  readonly frame: Address;
  /** A line of HTML to copy. */
  readonly html: string;
}

/** The height of a frame in pixels: its head and foot, and a part for each row. */
const HEIGHT = { around: 330, row: 46, group: 150 };

/** A frame that would be higher scrolls. */
const HIGHEST = 900;

/** The code of a frame. Its links lead out of it when the reader follows them, and nothing else may. */
export function embedCode(frame: Address, title: string, height: number): EmbedCode {
  const attributes = [
    ["src", permalink(frame)],
    ["title", `${title} (${SITE_NAME})`],
    ["width", "100%"],
    ["height", String(Math.ceil(height / 10) * 10)],
    ["loading", "lazy"],
    ["sandbox", "allow-top-navigation-by-user-activation"],
    ["style", "border:0"],
  ].map(([name, value = ""]) => `${name}="${escaped(value)}"`);
  return { frame, html: `<iframe ${attributes.join(" ")}></iframe>` };
}

/** How another site shows the comparison of a race. */
export function raceEmbedCode(records: Records, raceId: string): EmbedCode {
  const groups = records.pledgeAnswers({ race: raceId });
  const page = inLanguage(ADDRESSES.races.page(raceId), records.language);
  const candidates = records.where("candidacies", "race_id", raceId).length;
  return embedCode(
    ADDRESSES.embed.race(page),
    raceName(records, records.get("races", raceId)),
    heightOf(Math.max(1, groups.length), candidates),
  );
}

/** How another site shows the answers to a pledge. */
export function pledgeEmbedCode(records: Records, pledgeId: string): EmbedCode {
  const groups = records.pledgeAnswers({ pledge: pledgeId });
  const page = inLanguage(ADDRESSES.pledges.page(pledgeId), records.language);
  const respondents = groups.flatMap((group) => group.respondents).length;
  return embedCode(
    ADDRESSES.embed.pledge(page),
    records.get("pledges", pledgeId).title,
    heightOf(groups.length, respondents / Math.max(1, groups.length)),
  );
}

function heightOf(groups: number, rows: number): number {
  return Math.min(HIGHEST, HEIGHT.around + groups * (HEIGHT.group + rows * HEIGHT.row));
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
