/**
 * Resolves when the next frame is on the screen: what a reader pressed or typed is seen at once, and what takes longer comes
 * after it. A page that nobody looks at has no frames, and does not wait.
 */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
