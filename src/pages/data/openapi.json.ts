import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { openApiText } from "../../views/data/described-texts.ts";

export const GET: APIRoute = () =>
  new Response(openApiText(records).text, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
