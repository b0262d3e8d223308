import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { served, useBrowser } from "./browser.ts";
import { shiftProblems, watchShifts } from "./checks/layout-shift.ts";

/** So many bytes of a page come at once, and then nothing for a while: the page is shown before it is there. */
const PIECE = 8000;

/** The same where what is seen first comes: a piece ends after every paragraph of it, or nearly. */
const FIRST = { bytes: 40_000, piece: 500 };
const PAUSE = 60;

const { withPage } = useBrowser();

/** Where the piece that begins at a place ends: before a mark, since half a word may stand on another line than the whole. */
function endOfPiece(page: Buffer, at: number): number {
  const end = page.indexOf("<", at + (at < FIRST.bytes ? FIRST.piece : PIECE));
  return end === -1 ? page.length : end;
}

/** Hands on what the site's server sends, pages piece by piece. */
const server: Server = createServer((request, response) => {
  void (async () => {
    const answer = await fetch(served(request.url ?? "/"));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("content-type") ?? "";
    response.writeHead(answer.status, { "content-type": type });
    const isPage = type.startsWith("text/html");
    for (let at = 0; isPage && at < bytes.length; at = endOfPiece(bytes, at)) {
      response.write(bytes.subarray(at, endOfPiece(bytes, at)));
      await wait(PAUSE);
    }
    response.end(isPage ? undefined : bytes);
  })();
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it.each(
  ["/", "/es/", "/counties/", "/es/counties/", "/officers/joseph-franco/"].flatMap((address) =>
    [360, 1280].map((width) => [address, width] as const),
  ),
)(
  "what a reader of %s sees already, %i px wide, stays where it is while the rest comes",
  async (address, width) => {
    const problems = await withPage({ viewport: { width, height: 900 } }, async (page) => {
      await watchShifts(page.context());
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);
      return shiftProblems(page);
    });
    expect(problems.join("\n")).toBe("");
  },
);
