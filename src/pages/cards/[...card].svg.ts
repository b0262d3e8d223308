import type { APIRoute } from "astro";
import favicon from "../../../public/favicon.svg?raw";
import { card } from "../../charts/card/card.ts";
import { markOf } from "../../charts/card/mark.ts";
import { resolvedStyle } from "../../charts/kit/resolved-style.ts";
import { records } from "../../site/records.ts";
import cards from "../../styles/card.css?raw";
import tokens from "../../styles/tokens.css?raw";
import { cardOf, cardPaths, type CardOwner } from "../../views/card/every-card.ts";

export const getStaticPaths = () => cardPaths(records);

const dress = { style: resolvedStyle(tokens, cards), mark: markOf(favicon) };

/** Drawn as PNG once the site is built (scripts/site/pictures.ts). */
export const GET: APIRoute<CardOwner> = ({ props }) =>
  new Response(card(cardOf(records, props).words, dress), { headers: { "Content-Type": "image/svg+xml" } });
