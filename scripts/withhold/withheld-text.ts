import { PERCENT_ENCODED, percentDecoded } from "../../src/model/percent-decoded.ts";
import { wordsOfNames } from "../guards/private-names.ts";

/** A text without the names, and in how many places one stood. */
export interface WithheldText {
  readonly text: string;
  readonly places: number;
}

/** A piece of a text as the search for names sees it, and where it came from. */
interface Unit {
  /** A letter or digit without accents and case, by its UTF-16 unit; a blank for all that stands between two words. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What stands in the place of a name in a sentence. */
const MARK = "[withheld]";

/** The same in an id or an address, whose parts are letters and hyphens. */
const PART = "withheld";

/** A sign, or those for which an address writes bytes. */
const SIGNS = new RegExp(`${PERCENT_ENCODED.source}|.`, "gisu");

function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [{ unit: " ", start: 0, end: 0 }];
  let start = 0;
  for (const [sign] of text.matchAll(SIGNS)) {
    const end = start + sign.length;
    const plain = percentDecoded(sign).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    for (const letter of plain)
      if (/[\p{L}\p{N}]/u.test(letter)) units.push(...letter.split("").map((unit) => ({ unit, start, end })));
      else if (units.at(-1)?.unit !== " ") units.push({ unit: " ", start, end });
    start = end;
  }
  return [...units, { unit: " ", start, end: start }];
}

/** The end of a letter with the accents that follow it as signs of their own. */
function afterAccents(text: string, end: number): number {
  return end + (/^\p{M}+/u.exec(text.slice(end))?.[0].length ?? 0);
}

/** The places of the names, each with blanks around its words, in the order of the text. */
function placesIn(text: string, wanted: readonly string[]): readonly Place[] {
  const units = unitsOf(text);
  const folded = units.map(({ unit }) => unit).join("");
  const places: Place[] = [];
  for (const name of wanted)
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
      const [first, last] = [units[at + 1], units[at + name.length - 2]];
      if (first && last) places.push({ start: first.start, end: afterAccents(text, last.end) });
    }
  return places.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Whether a place is a part of an id or an address, where words are joined by signs and not by blanks. */
function isJoined(text: string, { start, end }: Place): boolean {
  const place = text.slice(start, end);
  if (/[\s,"]/.test(place)) return false;
  if (/[-_/.%]/.test(place) || /[-_/%]/.test(text[end] ?? "")) return true;
  return /(?:[-_/]|%[\da-f]{2})$/i.test(text.slice(Math.max(0, start - 3), start));
}

/** Cells of a table and lines stay apart: what stands in each is withheld by itself. */
function marked(place: string): string {
  return place.replace(/[^,"\n]+/g, (part) => (part.trim() === "" ? part : MARK));
}

/**
 * Makes a program that takes names out of texts, wherever the guard of the site would find one, also in ids, addresses
 * and across the cells of a table.
 * @param names each as one line of words, `Given Family`
 */
export function nameWithholder(names: readonly string[]): (text: string) => WithheldText {
  const wanted = [...new Set(wordsOfNames(names).map((words) => ` ${words.join(" ")} `))];
  return (text) => {
    let [out, done, places] = ["", 0, 0];
    for (const place of placesIn(text, wanted)) {
      // Two names that share a word: without it, the second is one no more.
      if (place.start < done) continue;
      out += text.slice(done, place.start);
      out += isJoined(text, place) ? PART : marked(text.slice(place.start, place.end));
      done = place.end;
      places += 1;
    }
    return { text: out + text.slice(done), places };
  };
}
