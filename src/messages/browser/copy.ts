import type { Catalogue } from "../browser.ts";
import { COPY as EN } from "../en/browser/copy.ts";
import { COPY as ES } from "../es/browser/copy.ts";

/** The words of the copy button: `browserWords(COPY)`. */
export const COPY: Catalogue<typeof EN> = { en: EN, es: ES };
