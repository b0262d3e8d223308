import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordCsv } from "../../views/csv/record-csv.ts";
import { batchFile } from "../../views/json/batch-file.ts";

export const getStaticPaths = () => records.all("batches").map(({ batch_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordCsv(records, batchFile(records, params.id)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
