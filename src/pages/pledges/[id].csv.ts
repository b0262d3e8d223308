import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordCsv } from "../../views/csv/record-csv.ts";
import { pledgeFile } from "../../views/json/pledge-file.ts";

export const getStaticPaths = () => records.all("pledges").map(({ pledge_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordCsv(records, pledgeFile(records, params.id)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
