import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordCsv } from "../../views/csv/record-csv.ts";
import { officerFile } from "../../views/json/officer-file.ts";

export const getStaticPaths = () => records.all("officers").map(({ officer_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordCsv(records, officerFile(records, params.id)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
