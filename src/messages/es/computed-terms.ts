import type { ComputedTerms } from "../kit/computed-terms.ts";
import { SILENCE_WORDS } from "./terms.ts";

/** The closed lists of the computed tables in Spanish, where no typed table has them. */
export const COMPUTED_TERMS: ComputedTerms = {
  steps: {
    requested: { label: "Pedidas", meaning: "Lo pidió alguien ajeno a la fiscalía." },
    moved: {
      label: "Llevadas al tribunal o anunciadas",
      meaning:
        "Se llevaron a un tribunal, por la fiscalía o por la defensa, o una fiscalía dijo en público que se llevarían.",
    },
    vacated: { label: "Anuladas", meaning: "Un tribunal resolvió." },
  },
  shareBases: {
    figure: { label: "Una cifra propia", meaning: "Una fuente da la parte del agente." },
    "only-officer": {
      label: "El único agente",
      meaning: "El agente es el único del grupo, de modo que su parte es el grupo.",
    },
    unknown: {
      label: "No se sabe",
      meaning: "Ninguna fuente leída da la parte; eso no es cero.",
    },
  },
  scopes: {
    county: { label: "Condado", meaning: "Los grupos de este condado solo." },
    city: {
      label: "Ciudad",
      meaning: "Los grupos de una ciudad de varios condados, también los que abarcan varios.",
    },
    state: { label: "Estado", meaning: "Los grupos de un estado." },
    office: { label: "Fiscalía", meaning: "Los grupos de una fiscalía." },
    officer: {
      label: "Agente",
      meaning: "Las partes del agente; las condenas compartidas figuran con cada agente.",
    },
    batch: { label: "Grupo", meaning: "Un grupo." },
    site: { label: "Todo el registro", meaning: "Cada grupo una vez." },
  },
  counts: {
    requested: { label: "Condenas pedidas", meaning: "Lo pidió alguien ajeno a la fiscalía." },
    moved: {
      label: "Condenas llevadas al tribunal o anunciadas",
      meaning:
        "Se llevaron a un tribunal, por la fiscalía o por la defensa, o una fiscalía dijo en público que se llevarían.",
    },
    announced_only: {
      label: "Condenas solo anunciadas",
      meaning: "De las llevadas al tribunal o anunciadas, la parte de la que solo se vio un anuncio.",
    },
    vacated: { label: "Condenas anuladas", meaning: "Un tribunal resolvió." },
    people: {
      label: "Personas",
      meaning: "Personas de grupos que no se cuentan en condenas; no es un recuento de condenas anuladas.",
    },
    cases: {
      label: "Casos",
      meaning: "Casos de grupos que no se cuentan en condenas; no es un recuento de condenas anuladas.",
    },
  },
  silenceTerms: {
    "answer-not-found": { label: "Respuesta no hallada", meaning: SILENCE_WORDS["answer-not-found"] },
    "put-not-known": { label: "No se sabe si se le preguntó", meaning: SILENCE_WORDS["put-not-known"] },
    "not-among-addressees": {
      label: "No estaba entre las personas preguntadas",
      meaning: SILENCE_WORDS["not-among-addressees"],
    },
    "put-to-another-office": {
      label: "Presentada a otra fiscalía",
      meaning: SILENCE_WORDS["put-to-another-office"],
    },
    "left-race": { label: "Dejó la contienda", meaning: SILENCE_WORDS["left-race"] },
    "no-answers-recorded": {
      label: "Sin respuestas con nombre",
      meaning: SILENCE_WORDS["no-answers-recorded"],
    },
  },
  unknownNumbers: {
    requested: {
      label: "Condenas pedidas",
      meaning: "Alguien lo pidió; no se usa ningún número de condenas.",
    },
    moved: {
      label: "Condenas llevadas al tribunal o anunciadas",
      meaning: "Se llevaron a un tribunal, o se anunciaron en público; no se usa ningún número de condenas.",
    },
    vacated: {
      label: "Condenas anuladas",
      meaning: "Un tribunal resolvió; no se usa ningún número de condenas.",
    },
    share: {
      label: "Parte del agente",
      meaning: "El agente es un motivo del grupo; no consta su parte.",
    },
  },
};
