import { painted } from "./painted.ts";

/** Opens, or closes, the table of a figure when the press is on the screen: to lay out a long one takes a frame or two. */
async function toggleSoon(table: HTMLDetailsElement): Promise<void> {
  await painted();
  table.open = !table.open;
}

document.addEventListener("click", (event) => {
  const summary = event.target instanceof Element ? event.target.closest(".twin > summary") : null;
  if (!(summary?.parentElement instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  void toggleSoon(summary.parentElement);
});
