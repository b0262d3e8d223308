import { prefetchRules } from "../../src/site/prefetch-rules.ts";
import { attribute, textIn, type Element } from "./dom.ts";

/**
 * Whether what stands in a script is no program: linked data, or, to the letter, the rules of what is fetched ahead.
 * @param home the path of the site's first page
 */
export function isScriptData(script: Element, home = "/"): boolean {
  const type = attribute(script, "type");
  return (
    type === "application/ld+json" || (type === "speculationrules" && textIn(script) === prefetchRules(home))
  );
}
