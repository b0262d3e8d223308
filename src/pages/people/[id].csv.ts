import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordCsv } from "../../views/csv/record-csv.ts";
import { personFile } from "../../views/json/person-file.ts";

export const getStaticPaths = () => records.all("people").map(({ person_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordCsv(records, personFile(records, params.id)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
