import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordText } from "../../views/json/record-file.ts";
import { countyFile } from "../../views/json/county-file.ts";

export const getStaticPaths = () => records.all("counties").map(({ county_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordText(countyFile(records, params.id)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
