import { ADDRESSES } from "./addresses.ts";

/**
 * Speculation rules (WICG Speculation Rules): a browser that knows them fetches a page of the site, never a download, once
 * a link to it has been pointed at for a moment, or is pressed. It leaves that off where a reader saves data or battery.
 * Data for the browser, not a program; any other browser passes it over.
 */
export const PREFETCH_RULES = JSON.stringify({
  prefetch: [{ where: { href_matches: [ADDRESSES.home, `${ADDRESSES.home}*/`] }, eagerness: "moderate" }],
});
