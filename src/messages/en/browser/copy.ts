/** What the button says that copies a text. */
export const COPY = {
  button: "Copy",
  copied: " Copied.",
  refused: " Copying was not allowed; select the text instead.",
};
