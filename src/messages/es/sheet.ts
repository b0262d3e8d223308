import type { SHEET as ENGLISH } from "../en/sheet.ts";

/** What stands on every sheet of one printed page. */
export const SHEET: typeof ENGLISH = {
  asOf: (date) => `Al ${date}`,
  sources: "Fuentes",
  codeLabel: (address) => `Código QR que lleva a ${address}`,
  note: "Esta hoja cabe en una página impresa. La página completa tiene cada número con su fuente y la dirección de cada fuente.",
};
