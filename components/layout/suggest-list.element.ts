import { setAttributes } from "../rendering/create-element";

/**
 * `<suggest-list>`: makes the search field beside it a combobox, and loads its list, `<suggest-box>`, once the field has
 * the focus. The site's script has the address of the list's script.
 */
class SuggestList extends HTMLElement {
  connectedCallback() {
    const input = this.parentElement?.querySelector<HTMLInputElement>("[name=q]");
    const script = document.querySelector<HTMLElement>("[data-suggest]")?.dataset.suggest;
    if (!input || !script) return;
    setAttributes(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" });
    input.addEventListener(
      "focus",
      () => {
        this.replaceChildren(document.createElement("suggest-box"));
        void import(script);
      },
      { once: true },
    );
    // A reader may have put the cursor into the field before this script ran.
    if (document.activeElement === input) input.dispatchEvent(new FocusEvent("focus"));
  }
}

customElements.define("suggest-list", SuggestList);
