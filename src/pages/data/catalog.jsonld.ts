import type { APIRoute } from "astro";
import { downloadSizes } from "../../site/downloads.ts";
import { records } from "../../site/records.ts";
import { catalogText } from "../../views/data/described-texts.ts";

export const GET: APIRoute = () =>
  new Response(catalogText(records, downloadSizes()).text, {
    headers: { "Content-Type": "application/ld+json; charset=utf-8" },
  });
