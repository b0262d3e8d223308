/** A button that copies the text in `data-copy`; without script there is no button and the text stays selectable. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute("aria-label", this.dataset.label ?? "Copy");
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    this.replaceChildren(button, status);
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(this.dataset.copy ?? "").then(
        () => (status.textContent = " Copied."),
        () => (status.textContent = " Copying was not allowed; select the text instead."),
      );
    });
  }
}

customElements.define("copy-button", CopyButton);
