import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Dataset } from "../../src/model/dataset.ts";
import { trustedDataset } from "../../src/model/dataset-files.ts";
import { guardSite, type GuardReport } from "./guard-site.ts";
import { nameFinder, readNames } from "./private-names.ts";
import { filePieces, linesOf, textPieces } from "./texts/pieces.ts";
import { wordingCheck, wordingGround } from "./wording.ts";

function readDataset(generated: string): Dataset {
  return trustedDataset((path) => linesOf(textPieces(filePieces(join(generated, path)))));
}

/** The address for corrections where none is set. */
const CONTACT = "corrections@vacatur.example";

/** So many problems are printed: they mostly have one cause. */
const SHOWN = 20;

/** A built site has in it what may not be published. */
class Unpublishable extends Error {
  override readonly name = "Unpublishable";
}

/** Reads what is to be published. */
export interface PublicationGuard {
  /** By what words are judged, as a short text: another one, and all files must be read anew. */
  readonly wording: string;
  /**
   * Reads files of a site, given by their paths below its folder.
   * @throws {Unpublishable} where a text has private data, a name from the list in `SITE_NEVER_NAMED`, or a word too strong
   */
  readonly read: (directory: string, files: readonly string[]) => Promise<GuardReport>;
}

/**
 * The guard of a site.
 * @param generated the folder of what was made of the tables, of which the site is made
 */
export function publicationGuard(generated: string): PublicationGuard {
  const { SITE_NEVER_NAMED: list = "", SITE_CONTACT: contact = "" } = process.env;
  const dataset = readDataset(generated);
  const rules = {
    wording: wordingCheck(dataset),
    names: nameFinder(list === "" ? [] : readNames(list)),
    contact: contact === "" ? CONTACT : contact,
  };
  return {
    wording: createHash("sha256").update(wordingGround(dataset)).digest("hex"),
    read: async (directory, files) => {
      const report = await guardSite(directory, rules, files);
      if (report.problems.length > 0) throw new Unpublishable(explained(report.problems));
      return report;
    },
  };
}

function explained(problems: readonly string[]): string {
  const more = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more`] : [];
  return [
    "The site is not published: these texts may not be.",
    ...problems.slice(0, SHOWN).map((problem) => `  ${problem}`),
    ...more,
    "Mend the row or the text from which they come.",
  ].join("\n");
}
