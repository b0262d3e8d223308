import type { SILENCE_WORDS as ENGLISH_SILENCES } from "../en/terms.ts";
import type { Terms } from "../kit/terms.ts";
import * as batches from "./terms/batches.ts";
import * as officers from "./terms/officers.ts";
import * as places from "./terms/places.ts";
import * as pledges from "./terms/pledges.ts";
import * as sources from "./terms/sources.ts";

/** The closed lists of the tables in Spanish. */
export const TERMS: Terms = { ...batches, ...officers, ...places, ...pledges, ...sources };

/** Why there is no answer to show. */
export const SILENCE_WORDS: typeof ENGLISH_SILENCES = {
  "answer-not-found": "Se le presentó a esta persona; no se halló ninguna respuesta.",
  "put-not-known": "No se halló respuesta; no se sabe si se le preguntó a esta persona.",
  "not-among-addressees": "No consta respuesta; el compromiso se presentó a otras personas.",
  "put-to-another-office": "Esta exigencia se presentó solo a otra fiscalía.",
  "left-race": "Dejó la contienda; no consta que se le preguntara ni que respondiera.",
  "no-answers-recorded": "No consta ninguna respuesta con nombre.",
};
