import { LANGUAGES, type Language } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import { figurePaths, type FigureChoice, type FigurePlace } from "../figure/figure-paths.ts";

/** The path of a frame below its kind, and what stands there. */
export interface EmbedPath {
  readonly params: { readonly path: string };
  readonly props: { readonly language: Language; readonly id: string };
}

/** The frames of all races, in every language. */
export function racePaths(records: Records): EmbedPath[] {
  return pathsOf(
    records,
    records.all("races").map(({ race_id }) => race_id),
  );
}

/** The frames of all pledges, in every language. */
export function pledgePaths(records: Records): EmbedPath[] {
  return pathsOf(
    records,
    records.all("pledges").map(({ pledge_id }) => pledge_id),
  );
}

function pathsOf(records: Records, ids: readonly string[]): EmbedPath[] {
  return LANGUAGES.flatMap((language) =>
    ids.map((id) => ({
      params: { path: language === records.language ? id : `${language}/${id}` },
      props: { language, id },
    })),
  );
}

/**
 * The frames of all figures but the examples, in every language; what stands in them is made when they are written.
 * @param which as for the paths of figures
 */
export function chartPaths(
  records: Records,
  ...which: FigureChoice
): { readonly params: { readonly path: string }; readonly props: FigurePlace }[] {
  return figurePaths(records, ...which)
    .filter(({ props }) => props.framed)
    .map(({ params, props }) => ({ params: { path: params.figure }, props }));
}
