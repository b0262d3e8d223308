import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordText } from "../../views/json/record-file.ts";
import { personFile } from "../../views/json/person-file.ts";

export const getStaticPaths = () => records.all("people").map(({ person_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordText(personFile(records, params.id)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
