import type { CANDIDACY as ENGLISH } from "../en/candidacy.ts";

/** What the page of one person in one race says. */
export const CANDIDACY: typeof ENGLISH = {
  kind: "Candidatura",
  title: (name, office, year) => `${name}, candidatura a ${office} en ${year}`,
  stood: (name, race) => [name, " se presentó a la elección ", race, "."],
  party: (lines) => ["Lista de partido: ", lines, "."],
  atTheTime: (description) => ["En ese momento: ", description],
  answers: {
    heading: "Lo que se preguntó, y las respuestas",
    none: "No consta ningún compromiso, carta o cuestionario presentado a las candidaturas de esta elección. Las fuentes son bienvenidas: use el enlace al final de la página.",
  },
  commitments: {
    heading: "Promesas hechas en esta elección",
    none: "No consta ninguna promesa hecha en esta elección.",
  },
  otherRaces: "Otras elecciones de la misma persona",
};
