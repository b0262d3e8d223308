import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordText } from "../../views/json/record-file.ts";
import { officerFile } from "../../views/json/officer-file.ts";

export const getStaticPaths = () => records.all("officers").map(({ officer_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordText(officerFile(records, params.id)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
