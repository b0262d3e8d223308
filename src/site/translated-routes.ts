import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { DATA_LANGUAGE, LANGUAGES } from "../model/language.ts";

const PAGES = join(process.cwd(), "src/pages");

/** Pages that stand once, for readers of any language. */
const OF_NO_LANGUAGE = /^(?:404\.astro|style\/|embed\/|_|.*\/_)/;

/** The templates of pages that are there in every language, below the folder of pages. */
function templates(): readonly string[] {
  return readdirSync(PAGES, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".astro") && !OF_NO_LANGUAGE.test(file))
    .sort();
}

/** Where a template is served, without the language: `officers/[id]`. */
function patternOf(template: string): string {
  return template.replace(/(?:(?:^|\/)index)?\.astro$/, "");
}

/** Serves every page a second time below `/es/`, from the same templates: they ask the address for the language. */
export const translatedRoutes: AstroIntegration = {
  name: "translated-routes",
  hooks: {
    "astro:config:setup": ({ injectRoute }) => {
      for (const language of LANGUAGES.filter((candidate) => candidate !== DATA_LANGUAGE))
        for (const template of templates())
          injectRoute({
            pattern: `/${language}/${patternOf(template)}`,
            entrypoint: `./src/pages/${template}`,
          });
    },
  },
};
