import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordText } from "../../views/json/record-file.ts";
import { pledgeFile } from "../../views/json/pledge-file.ts";

export const getStaticPaths = () => records.all("pledges").map(({ pledge_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordText(pledgeFile(records, params.id)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
