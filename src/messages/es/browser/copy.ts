import type { COPY as ENGLISH } from "../../en/browser/copy.ts";

/** What the button says that copies a text. */
export const COPY: typeof ENGLISH = {
  button: "Copiar",
  copied: " Copiado.",
  refused: " No se permitió copiar; seleccione el texto.",
};
