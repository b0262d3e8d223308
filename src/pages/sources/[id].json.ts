import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordText } from "../../views/json/record-file.ts";
import { sourceFile } from "../../views/json/source-file.ts";

export const getStaticPaths = () => records.all("sources").map(({ source_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordText(sourceFile(records, params.id)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
