/** The four groups of checks in which every page type is to have 100, by Lighthouse's own names. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

export type Category = (typeof CATEGORIES)[number];

/** Groups in which a page is not judged, with the reason: by address. */
export const NOT_JUDGED: Readonly<Record<string, Partial<Readonly<Record<Category, string>>>>> = {
  "/counties/kings-ny/sheet/": {
    seo: "kept out of search engines on purpose: the page of the county says the same and more",
  },
  "/races/manhattan-da-2021/sheet/": {
    seo: "kept out of search engines on purpose: the page of the race says the same and more",
  },
  "/style/": { seo: "kept out of search engines on purpose: it is for those who work on the site" },
  "/404.html": { seo: "kept out of search engines on purpose: it is no page of its own" },
};
