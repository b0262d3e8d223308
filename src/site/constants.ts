/** The name of the site. */
export const SITE_NAME = "Vacatur";

/** Where a reader reports an error; set `SITE_CONTACT` when publishing. */
export const CONTACT_EMAIL: string = process.env.SITE_CONTACT ?? "corrections@vacatur.example";

/** The public address without a path, for permalinks; set `SITE_URL` when publishing. */
export const SITE_ORIGIN: string = new URL(process.env.SITE_URL ?? "https://vacatur.example").origin;

/** The licence of the data. */
export const DATA_LICENCE = { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" };
