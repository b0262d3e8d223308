import { nameFiles, type NameFiles } from "../../../components/search/shards/name-shards.ts";
import type { Language } from "../../../model/language.ts";
import { records } from "../../../site/records.ts";
import { namesIndex } from "../../../views/search/names-index.ts";

const made = new Map<Language, NameFiles>();

/** The files of names for the readers of a language, made once a build. */
export function nameFilesIn(language: Language): NameFiles {
  const files = made.get(language) ?? nameFiles(namesIndex(records.in(language)).names);
  made.set(language, files);
  return files;
}
