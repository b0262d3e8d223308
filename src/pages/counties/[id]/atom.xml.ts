import type { APIRoute } from "astro";
import { records } from "../../../site/records.ts";
import { countyScope } from "../../../views/feed/feed-scope.ts";
import { feedOf } from "../../../views/feed/feed.ts";
import { atomText } from "../../changes/_feed-text.ts";

export const getStaticPaths = () => records.all("counties").map(({ county_id: id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(atomText(feedOf(records, countyScope(records, params.id))));
