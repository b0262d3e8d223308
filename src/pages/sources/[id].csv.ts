import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordCsv } from "../../views/csv/record-csv.ts";
import { sourceFile } from "../../views/json/source-file.ts";

export const getStaticPaths = () => records.all("sources").map(({ source_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordCsv(records, sourceFile(records, params.id)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
