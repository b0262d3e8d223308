import type { APIRoute } from "astro";
import { downloads } from "../../../site/downloads.ts";

export const getStaticPaths = () =>
  downloads.map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));

export const GET: APIRoute<{ bytes: Buffer<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
