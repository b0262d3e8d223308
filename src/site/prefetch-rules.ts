/**
 * Speculation rules (WICG Speculation Rules): a browser that knows them fetches a page of the site, never a download, once
 * a link to it has been pointed at for a moment, or is pressed. It leaves that off where a reader saves data or battery.
 * Data for the browser, not a program; any other browser passes it over.
 * @param home the path of the first page, with a slash at its end
 */
export function prefetchRules(home: string): string {
  return JSON.stringify({
    prefetch: [{ where: { href_matches: [home, `${home}*/`] }, eagerness: "moderate" }],
  });
}
