import type { Source } from "../../model/tables/sources.ts";
import { sourceTitle } from "../kit/citations.ts";

/** The title in quotation marks, since its words are not this site's; or what stands for it where none may be shown. */
export function quotedTitle(source: Source): string {
  return source.title === null ? sourceTitle(source) : `“${source.title}”`;
}
