import { officerHtml } from "../officer-html.ts";
import { pageAt } from "../officer-pages.ts";

/** One page for each officer. */
export const data = {
  pagination: { data: "officers", size: 1, alias: "officer" },
  permalink: ({ officer }) => `officers/${officer.id}/index.html`,
};

/** The page of one officer. */
export const render = ({ officer }) => officerHtml(pageAt(officer));
