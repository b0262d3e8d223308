import { LANGUAGES } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { figurePaths, type FigurePlace } from "../figure/figure-paths.ts";
import type { Embed } from "./embed.ts";
import { pledgeEmbed } from "./pledge-embed.ts";
import { raceEmbed } from "./race-embed.ts";

/** The path of a frame below its kind, and the frame there. */
export interface EmbedPath {
  readonly params: { readonly path: string };
  readonly props: { readonly embed: Embed };
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
 * The frames of all figures but the examples, in every language; what stands in them is made when they are written.
 * @param isWanted as for the paths of figures
 */
export function chartPaths(
  records: Records,
  isWanted?: (path: string) => boolean,
): { readonly params: { readonly path: string }; readonly props: FigurePlace }[] {
  return figurePaths(records, isWanted)
    .filter(({ props }) => props.framed)
    .map(({ params, props }) => ({ params: { path: params.figure }, props }));
}
