import type { SHEET as ENGLISH } from "../en/sheet.ts";

/** What stands on every sheet of one printed page. */
export const SHEET: typeof ENGLISH = {
  asOf: (date) => `Al ${date}`,
  sources: "Fuentes",
  rest: (count) => `${count} más en la página completa`,
  codeLabel: (address) => `Código QR que lleva a ${address}`,
  note: "Esta hoja cabe en una página impresa. Cada afirmación lleva una fuente; la página completa las tiene todas con sus direcciones.",
};
