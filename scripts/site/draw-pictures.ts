// Draws the pictures of a built site: `node scripts/site/draw-pictures.ts SITE whole|changed [KEPT]`, the last being where
// drawn pictures are kept. A process of its own, since the memory that drawing takes is not given back before its end.
import { drawPictures } from "./pictures.ts";

const [site = "", how, kept] = process.argv.slice(2);
await drawPictures(site, {
  kept,
  isWhole: how === "whole",
  hear: (news) => process.send?.(news),
});
