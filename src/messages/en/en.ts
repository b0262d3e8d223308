import { formatsOf } from "../kit/formats.ts";
import { FORMATS } from "./formats.ts";
import { SILENCE_WORDS, TERMS } from "./terms.ts";

/** Every word of the pages in English, by the part of the site that says it. */
export const EN = {
  ...formatsOf("en", FORMATS),
  terms: TERMS,
  silences: SILENCE_WORDS,
};
