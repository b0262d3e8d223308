import type { Terms } from "../../kit/terms.ts";

export const inclusionBases: Terms["inclusionBases"] = {
  convicted: {
    label: "Condena por un delito",
    meaning:
      "Condena por un delito, por declaración de culpabilidad o de no impugnar los cargos, o por veredicto, que no fue anulada después por completo.",
  },
  "court-finding": {
    label: "Determinación de un tribunal",
    meaning:
      "Un tribunal hizo una determinación sobre la conducta del agente, y una fiscalía o un tribunal nombró al agente como motivo por el que se anularon condenas.",
  },
  "department-finding": {
    label: "Determinación del departamento",
    meaning:
      "Despido o sanción tras una determinación formal; una fiscalía o un tribunal nombró al agente como motivo por el que se anularon condenas.",
  },
};

export const criminalEvents: Terms["criminalEvents"] = {
  accused: { label: "Señalamiento", meaning: "Alguien lo dijo; no se presentaron cargos." },
  arrested: { label: "Arresto", meaning: "Detención por sospecha de un delito." },
  charged: { label: "Cargos presentados", meaning: "Se presentó una acusación ante un tribunal." },
  indicted: { label: "Acusación de un gran jurado", meaning: "Un gran jurado acusó al agente (indictment)." },
  "pleaded-guilty": {
    label: "Se declaró culpable",
    meaning: "Condena por la propia declaración de culpabilidad del agente.",
  },
  "pleaded-no-contest": {
    label: "No impugnó los cargos",
    meaning: "Condena por declaración de no impugnar los cargos (no contest).",
  },
  convicted: {
    label: "Condena",
    meaning:
      "Hubo condena; la fuente no dice si por declaración de culpabilidad o en juicio. También si un juez declaró al agente en desacato, como dice entonces el delito.",
  },
  "convicted-at-trial": { label: "Condena en juicio", meaning: "Condena por veredicto de un jurado o juez." },
  acquitted: { label: "Absolución", meaning: "Veredicto de no culpable en juicio." },
  "charges-dismissed": { label: "Cargos desestimados", meaning: "El cargo terminó sin condena." },
  sentenced: { label: "Pena impuesta", meaning: "Se impuso una pena." },
  "sentence-reduced": { label: "Pena reducida", meaning: "La pena se acortó." },
  "resentencing-ordered": {
    label: "Nueva imposición de pena ordenada",
    meaning: "Un tribunal ordenó que la pena se impusiera de nuevo.",
  },
  "case-sent-back": {
    label: "Caso devuelto",
    meaning: "Un tribunal de apelación devolvió el caso al tribunal inferior para una audiencia.",
  },
  "conviction-affirmed": {
    label: "Condena confirmada",
    meaning: "Un tribunal de apelación dejó en pie la condena.",
  },
  "conviction-reversed": {
    label: "Condena revocada",
    meaning: "Un tribunal de apelación dejó sin efecto la condena.",
  },
  "review-granted": {
    label: "Revisión admitida",
    meaning: "Un tribunal superior aceptó revisar la decisión del tribunal inferior.",
  },
  "conviction-reinstated": { label: "Condena restablecida", meaning: "Se dejó sin efecto una revocación." },
  "verdict-set-aside": {
    label: "Veredicto dejado sin efecto",
    meaning: "El juez del juicio dejó sin efecto el veredicto.",
  },
};

export const findingEvents: Terms["findingEvents"] = {
  "court-finding": {
    label: "Determinación de un tribunal",
    meaning: "Un tribunal determinó algo sobre la conducta del agente; no es una condena.",
  },
  "department-finding": {
    label: "Determinación del departamento",
    meaning: "Un departamento de policía determinó algo en un procedimiento formal; no es una condena.",
  },
};

export const employmentEvents: Terms["employmentEvents"] = {
  suspended: { label: "Suspensión", meaning: "Apartamiento del servicio por un tiempo." },
  reassigned: { label: "Reasignación", meaning: "Traslado a otras tareas." },
  resigned: { label: "Renuncia", meaning: "Salida del cuerpo por decisión propia." },
  retired: { label: "Jubilación", meaning: "Salida del cuerpo por jubilación." },
  fired: { label: "Despido", meaning: "Expulsión del cuerpo." },
};

export const offenseLevels: Terms["offenseLevels"] = {
  felony: { label: "Delito grave", meaning: "Un delito grave (felony), según la ley estatal o federal." },
  misdemeanor: { label: "Delito menor", meaning: "Un delito menor (misdemeanor)." },
  violation: { label: "Infracción", meaning: "No es un delito." },
};

export const jurisdictions: Terms["jurisdictions"] = {
  federal: { label: "Federal", meaning: "Un tribunal federal." },
  state: { label: "Estatal", meaning: "Un tribunal de un estado." },
  department: { label: "Departamento", meaning: "El departamento de policía que empleaba al agente." },
};

export const caseStates: Terms["caseStates"] = {
  "convicted-by-plea": {
    label: "Se declaró culpable",
    meaning: "Condena por declaración de culpabilidad, que sigue en pie.",
  },
  "convicted-no-contest": {
    label: "No impugnó los cargos",
    meaning: "Condena por declaración de no impugnar los cargos, que sigue en pie.",
  },
  "convicted-at-trial": { label: "Condena en juicio", meaning: "Condena por un veredicto que sigue en pie." },
  convicted: {
    label: "Condena",
    meaning:
      "Hubo condena; las fuentes no dicen si por declaración de culpabilidad o en juicio. También si un juez declaró al agente en desacato, como dice entonces el delito.",
  },
  violation: {
    label: "Infracción, no delito",
    meaning: "Sigue en pie una declaración (plea) o un veredicto por una infracción, que no es un delito.",
  },
  dismissed: {
    label: "Cargos desestimados",
    meaning: "Los cargos se desestimaron; el caso terminó sin condena.",
  },
  acquitted: { label: "Absolución", meaning: "Veredicto de no culpable; el caso terminó sin condena." },
  reversed: {
    label: "Condena revocada",
    meaning: "Una condena quedó sin efecto en apelación; no está en pie.",
  },
  "set-aside": {
    label: "Veredicto dejado sin efecto",
    meaning: "El juez del juicio dejó sin efecto un veredicto; no está en pie.",
  },
  charged: {
    label: "Cargos, resultado no hallado",
    meaning: "Se presentaron cargos; no se halló el resultado.",
  },
  finding: {
    label: "Determinación, no condena",
    meaning: "Un tribunal o un departamento hizo una determinación; no es una condena penal.",
  },
};
