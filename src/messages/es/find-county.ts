import type { FIND_COUNTY as ENGLISH } from "../en/find-county.ts";

/** What stands around the box in which a reader looks for a county. */
export const FIND_COUNTY: typeof ENGLISH = {
  heading: "Encontrar mi condado",
  label: "Condado, distrito (borough) o ciudad",
  hint: "Escriba un nombre, como Brooklyn o Yonkers. La lista debajo de la casilla lleva a la página del condado.",
  covered: (counties, states) => `Este registro abarca ${counties} en ${states}.`,
  all: (counties) => `Los ${counties}, por estado`,
  typed: {
    "New York City": "Ciudad de Nueva York",
    "New York": "Nueva York",
    "New Jersey": "Nueva Jersey",
    Pennsylvania: "Pensilvania",
    "Philadelphia County": "Filadelfia",
    "District of Columbia": "Distrito de Columbia",
  },
};
