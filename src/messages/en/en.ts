import { formatsOf } from "../kit/formats.ts";
import { FRAME } from "./frame.ts";
import { FORMATS } from "./formats.ts";
import { SHEET } from "./sheet.ts";
import { GLOSSARY } from "./glossary.ts";
import { PROSE } from "./prose.ts";
import { SILENCE_WORDS, TERMS } from "./terms.ts";

/** Every word of the pages in English, by the part of the site that says it. */
export const EN = {
  ...formatsOf("en", FORMATS),
  terms: TERMS,
  silences: SILENCE_WORDS,
  frame: FRAME,
  sheet: SHEET,
  glossary: GLOSSARY,
  prose: PROSE,
};
