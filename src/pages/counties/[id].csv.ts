import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordCsv } from "../../views/csv/record-csv.ts";
import { countyFile } from "../../views/json/county-file.ts";

export const getStaticPaths = () => records.all("counties").map(({ county_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordCsv(records, countyFile(records, params.id)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
