import type { APIRoute } from "astro";
import favicon from "../../../public/favicon.svg?raw";
import { markOf } from "../../charts/card/mark.ts";
import { icon } from "../../charts/icon.ts";
import { ICON_INK, THEME_COLORS } from "../../site/constants.ts";
import { APPLE_ICON, MANIFEST_ICONS, type SiteIcon } from "../../site/icons.ts";

export const getStaticPaths = () =>
  [APPLE_ICON, ...MANIFEST_ICONS].map((found) => ({ params: { icon: found.name }, props: { found } }));

/** Drawn as PNG once the site is built (scripts/site/pictures.ts). */
export const GET: APIRoute<{ found: SiteIcon }> = ({ props }) =>
  new Response(icon(markOf(favicon), { ...props.found, ground: THEME_COLORS.light, ink: ICON_INK }), {
    headers: { "Content-Type": "image/svg+xml" },
  });
