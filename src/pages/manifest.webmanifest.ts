import { ADDRESSES } from "../site/addresses.ts";
import { SITE_NAME, THEME_COLORS } from "../site/constants.ts";
import { iconAddress, MANIFEST_ICONS } from "../site/icons.ts";

/** What a browser calls the site, and which icons it takes (W3C App Manifest). */
export function GET(): Response {
  const manifest = {
    name: `${SITE_NAME}: convictions undone over the conduct of police officers`,
    short_name: SITE_NAME,
    lang: "en",
    start_url: ADDRESSES.home,
    scope: ADDRESSES.home,
    display: "browser",
    theme_color: THEME_COLORS.light,
    background_color: THEME_COLORS.light,
    icons: MANIFEST_ICONS.map((icon) => ({
      src: iconAddress(icon),
      sizes: `${icon.size}x${icon.size}`,
      type: "image/png",
      purpose: icon.purpose,
    })),
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { "Content-Type": "application/manifest+json" },
  });
}
