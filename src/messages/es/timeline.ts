import type { TIMELINE as ENGLISH } from "../en/timeline.ts";

/** What every line of time says, whoever’s it is. */
export const TIMELINE: typeof ENGLISH = {
  description: (opening, lanes) => `${opening} ${lanes}`,
  lane: (name, entries) => `${name}: ${entries}.`,
  marks: (count, first, last) => `${count} marcas, desde ${first} hasta ${last}`,
  mark: (label, date) => `${label} (${date})`,
  bar: (label, from, to) => `${label} (${from}, ${to})`,
  startUnknown: "no consta el comienzo",
  from: (date) => `desde ${date}`,
  endUnknown: "no consta el fin",
  to: (date) => `hasta ${date}`,
  key: { day: "se sabe el día", span: "solo se sabe el mes o el año" },
  numbersNote: "Los números son los de la tabla.",
  openNote: "Una barra queda abierta en el extremo que no consta.",
  oneUndated: (number) => `No se dibuja, porque no tiene fecha: ${number}.`,
  severalUndated: (numbers) => `No se dibujan, porque no tienen fecha: ${numbers}.`,
  columns: { date: "Fecha", number: "N.º", lane: "Línea", text: "Qué ocurrió" },
  source: "Fuentes: citadas con cada entrada de la página.",
};
