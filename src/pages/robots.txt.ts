import { ADDRESSES, permalink } from "../site/addresses.ts";

/** Nothing is closed to search engines; the site map says what there is. */
export function GET(): Response {
  const sitemap = permalink(ADDRESSES.file("sitemap-index.xml"));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
