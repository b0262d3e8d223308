import { nameFiles, type NameFiles } from "../../../components/search/shards/name-shards.ts";
import type { Language } from "../../../model/language.ts";
import { records } from "../../../site/records.ts";
import { namesIndex } from "../../../views/search/names-index.ts";

/** The files of names for the readers of a language, made once a build. */
export function nameFilesIn(language: Language): NameFiles {
  return records.once(`names, ${language}`, () => nameFiles(namesIndex(records.in(language)).names));
}
