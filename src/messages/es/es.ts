import { formatsOf } from "../kit/formats.ts";
import type { Words } from "../words.ts";
import { FRAME } from "./frame.ts";
import { FORMATS } from "./formats.ts";
import { SHEET } from "./sheet.ts";
import { GLOSSARY } from "./glossary.ts";
import { PROSE } from "./prose.ts";
import { SILENCE_WORDS, TERMS } from "./terms.ts";

/** Every word of the pages in Spanish. A key that English has and Spanish has not, or the other way round, is a type error. */
export const ES: Words = {
  ...formatsOf("es", FORMATS),
  terms: TERMS,
  silences: SILENCE_WORDS,
  frame: FRAME,
  sheet: SHEET,
  glossary: GLOSSARY,
  prose: PROSE,
};
