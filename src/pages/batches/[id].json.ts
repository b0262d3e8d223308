import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordText } from "../../views/json/record-file.ts";
import { batchFile } from "../../views/json/batch-file.ts";

export const getStaticPaths = () => records.all("batches").map(({ batch_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordText(batchFile(records, params.id)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
