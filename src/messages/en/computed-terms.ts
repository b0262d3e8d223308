import { STEPS } from "../../model/downloads/batch-numbers.ts";
import { SHARE_BASES } from "../../model/downloads/officer-shares.ts";
import { SILENCE_TERMS } from "../../model/downloads/pledge-answers.ts";
import { COUNTS, SCOPES } from "../../model/downloads/totals.ts";
import { UNKNOWN_NUMBERS } from "../../model/downloads/unknown-numbers.ts";

/** The closed lists of the computed tables in English, where no typed table has them. */
export const COMPUTED_TERMS = {
  steps: STEPS,
  shareBases: SHARE_BASES,
  scopes: SCOPES,
  counts: COUNTS,
  silenceTerms: SILENCE_TERMS,
  unknownNumbers: UNKNOWN_NUMBERS,
} as const;
