import { setting } from "../model/build/setting.ts";

/** The name of the site. */
export const SITE_NAME = "Vacatur";

/** Where a reader reports an error; set `SITE_CONTACT` when publishing. */
export const CONTACT_EMAIL: string = setting(process.env.SITE_CONTACT) ?? "corrections@vacatur.example";

/** The public address without a path, for permalinks; set `SITE_URL` when publishing. */
export const SITE_ORIGIN: string = new URL(setting(process.env.SITE_URL) ?? "https://vacatur.example").origin;

/** The licence of the data. */
export const DATA_LICENCE = { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" };

/** The colour of the browser's own frame: that of the paper (`--paper` in tokens.css) in either scheme. */
export const THEME_COLORS = { light: "#fdfcf9", dark: "#16171a" } as const;

/** The colour of the sign on icons: the light `--accent` of tokens.css. */
export const ICON_INK = "#1b4b7a";

/** The size of the picture that stands for a page where it is shared, in pixels. */
export const CARD_PIXELS = { width: 1200, height: 630 } as const;
