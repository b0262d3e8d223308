import { element } from "./element.ts";

let loading: Promise<void> | undefined;

/** Adds a style sheet to the page, once. Resolves when it holds, and also where it cannot be loaded: plain is better than nothing. */
export function loadStyles(href: string): Promise<void> {
  loading ??= new Promise((resolve) => {
    const sheet = element("link", { rel: "stylesheet", href });
    const done = () => {
      resolve();
    };
    sheet.addEventListener("load", done);
    sheet.addEventListener("error", done);
    document.head.append(sheet);
  });
  return loading;
}
