import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { recordText } from "../../views/json/record-file.ts";
import { raceFile } from "../../views/json/race-file.ts";

export const getStaticPaths = () => records.all("races").map(({ race_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(recordText(raceFile(records, params.id)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
