import { HtmlValidate } from "html-validate";
import { it } from "vitest";
import { pages } from "./built-site.ts";
import { expectNoFindings, type Finding } from "./problems.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  elements: ["html5", { "copy-button": { flow: true, phrasing: true }, "interactive-table": { flow: true } }],
  rules: {
    // How the text is written, which the builder decides and no reader sees.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // Titles are as long as what they name.
    "long-title": "off",
    // The tests of links and of private numbers look closer than these.
    "no-dup-id": "off",
    "valid-id": ["error", { relaxed: true }],
    "tel-non-breaking": "off",
    // The box that finds a county is a combobox of the ARIA Authoring Practices: no native element finds as it does.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
    // Several boxes under one name are one choice of several values (HTML, form submission).
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
  },
});

it("every page is valid HTML", async () => {
  const findings: Finding[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(page.html, page.file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      findings.push({ where: `${page.file}:${line}:${column}`, what: `${ruleId}: ${message}` });
    }
  }
  expectNoFindings(findings);
});
