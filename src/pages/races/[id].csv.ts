import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordCsv } from "../../views/csv/record-csv.ts";
import { raceFile } from "../../views/json/race-file.ts";

export const getStaticPaths = () => records.all("races").map(({ race_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordCsv(records, raceFile(records, params.id)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
