import type { APIRoute } from "astro";
import { releaseDownloads } from "../../../../site/downloads.ts";

export const getStaticPaths = () =>
  releaseDownloads.map(({ release, name, bytes }) => ({
    params: { number: release, file: name },
    props: { bytes },
  }));

export const GET: APIRoute<{ bytes: Buffer<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
