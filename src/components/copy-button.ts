import { browserWords } from "../messages/browser.ts";
import { COPY } from "../messages/browser/copy.ts";

const words = browserWords(COPY);

/** A button that copies the text in `data-copy`; without script there is no button and the text stays selectable. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.button;
    button.setAttribute("aria-label", this.dataset.label ?? words.button);
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    this.replaceChildren(button, status);
    button.addEventListener("click", () => {
      this.#copy().then(
        () => (status.textContent = words.copied),
        () => (status.textContent = words.refused),
      );
    });
  }

  /** Copies the text. Rejects where the browser does not allow it; over plain http it has no clipboard at all. */
  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.dataset.copy ?? "");
  }
}

customElements.define("copy-button", CopyButton);
