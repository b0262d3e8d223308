import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { wholeScope } from "../../views/feed/feed-scope.ts";
import { feedOf } from "../../views/feed/feed.ts";
import { atomText } from "./_feed-text.ts";

export const GET: APIRoute = () => new Response(atomText(feedOf(records, wholeScope())));
