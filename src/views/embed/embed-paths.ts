import { LANGUAGES } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { languageOf } from "../../site/addresses.ts";
import { figurePaths } from "../figure/figure-paths.ts";
import { chartEmbed, type ChartEmbed } from "./chart-embed.ts";
import type { Embed } from "./embed.ts";
import { pledgeEmbed } from "./pledge-embed.ts";
import { raceEmbed } from "./race-embed.ts";

/** The path of a frame below its kind, and the frame there. */
export interface EmbedPath<Kind extends Embed = Embed> {
  readonly params: { readonly path: string };
  readonly props: { readonly embed: Kind };
}

/** The frames of all races, in every language. */
export function racePaths(records: Records): EmbedPath[] {
  const ids = records.all("races").map(({ race_id }) => race_id);
  return pathsOf(records, ids, raceEmbed);
}

/** The frames of all pledges, in every language. */
export function pledgePaths(records: Records): EmbedPath[] {
  const ids = records.all("pledges").map(({ pledge_id }) => pledge_id);
  return pathsOf(records, ids, pledgeEmbed);
}

function pathsOf(
  records: Records,
  ids: readonly string[],
  embedOf: (records: Records, id: string) => Embed,
): EmbedPath[] {
  return LANGUAGES.flatMap((language) =>
    ids.map((id) => ({
      params: { path: language === records.language ? id : `${language}/${id}` },
      props: { embed: embedOf(records.in(language), id) },
    })),
  );
}

/**
 * The frames of all figures but the examples, in every language.
 * @param heightOf the height of the wide drawing of a figure
 */
export function chartPaths(
  records: Records,
  heightOf: (figure: ChartEmbed["figure"]) => number,
): EmbedPath<ChartEmbed>[] {
  return figurePaths(records)
    .filter(({ props }) => props.figure.frame !== null)
    .map(({ params, props: { figure } }) => ({
      params: { path: params.figure },
      props: { embed: chartEmbed(records.in(languageOf(figure.page)), figure, heightOf(figure)) },
    }));
}
