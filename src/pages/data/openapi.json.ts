import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { openApi } from "../../views/api/open-api.ts";

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(openApi(records), null, 1)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
