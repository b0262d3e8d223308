import type { COMPARISON as ENGLISH } from "../../en/browser/comparison.ts";

/** What a comparison says about what is shown of it. */
export const COMPARISON: typeof ENGLISH = {
  candidates: (shown, all) => `Candidaturas a la vista: ${shown} de ${all}.`,
  demands: (shown, all) => `Exigencias a la vista: ${shown} de ${all}.`,
  orders: {
    alphabetical: "Por orden de apellidos.",
    shuffled: "En el orden al azar.",
  },
  oneMore: "Hay una candidatura elegida: elija otra más para ponerlas una al lado de la otra.",
};
