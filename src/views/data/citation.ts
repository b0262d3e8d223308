import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, permalink } from "../../site/addresses.ts";
import { DATA_LICENCE, SITE_NAME } from "../../site/constants.ts";

/** Who made the record, as CITATION.cff has it. */
const AUTHOR = `The ${SITE_NAME} contributors`;

/** What a citation of the data needs, in any style. */
interface Citation {
  readonly title: string;
  /** The day for which the record speaks, `YYYY-MM-DD`: the only date that fixes what it said. */
  readonly asOf: string;
  /** That day in the words of the language. */
  readonly asOfInWords: string;
  readonly address: string;
  readonly language: string;
}

function citationOf(records: Records): Citation {
  const { data, date } = wordsOf(records);
  const { as_of } = records.edition;
  return {
    title: data.citation.title(SITE_NAME),
    asOf: as_of,
    asOfInWords: date(as_of),
    address: permalink(inLanguage(ADDRESSES.data, records.language)),
    language: records.language,
  };
}

/** The data as a reference in the style of the American Psychological Association (7th edition), as plain text. */
export function apaText(records: Records): string {
  const { title, asOf, address } = citationOf(records);
  const { apaDate, dataSet, state } = wordsOf(records).data.citation;
  return `${AUTHOR}. (${apaDate(asOf)}). ${title} (${state(asOf)}) [${dataSet}]. ${address}`;
}

/** The data as a BibTeX entry; the braces keep the author whole and the title as it is. */
export function bibtexText(records: Records): string {
  const { title, asOf, asOfInWords, address } = citationOf(records);
  const { dataSet, stateInWords } = wordsOf(records).data.citation;
  const [year = "", month = ""] = asOf.split("-");
  return `@misc{vacatur-${asOf},
  author = {{${AUTHOR}}},
  title = {{${title}}},
  year = {${year}},
  month = {${Number(month)}},
  version = {${asOf}},
  note = {${dataSet}, ${stateInWords(asOfInWords)}, ${DATA_LICENCE.name}},
  url = {${address}}
}`;
}

/** The data as CSL-JSON (Citation Style Language 1.0), which Zotero, Pandoc and others read. */
export function cslText(records: Records): string {
  const { title, asOf, address, language } = citationOf(records);
  const item = {
    id: `vacatur-${asOf}`,
    type: "dataset",
    title,
    author: [{ literal: AUTHOR }],
    issued: { "date-parts": [asOf.split("-").map(Number)] },
    version: asOf,
    publisher: SITE_NAME,
    language,
    URL: address,
    note: DATA_LICENCE.name,
  };
  return JSON.stringify([item], null, 2);
}
