import type { PERSON_LIST as ENGLISH } from "../en/person-list.ts";

/** What the list of candidates and prosecutors says. */
export const PERSON_LIST: typeof ENGLISH = {
  heading: "Personas",
  title: "Personas candidatas y fiscales",
  kind: "Lista",
  people: { one: "persona", other: "personas", feminine: true },
  summary: (people, holders, candidates) =>
    `Personas candidatas y fiscales: ${people}, de las que ${holders} constan en una fiscalía y ${candidates} como candidatas; algunas, como ambas cosas.`,
  officers: (list) => ["Los agentes de policía están en una lista propia: ", list("agentes"), "."],
  all: "Todas las personas",
  caption: "Personas por orden alfabético de apellidos",
  columns: {
    name: "Nombre",
    background: "Trayectoria",
    office: "Cargo",
    races: "Elecciones",
    recorded: "Qué consta",
  },
  noBackground: "no consta",
  noOffice: "no consta ninguno",
  noRace: "no consta ninguna",
  nothingElse: "nada más",
};
