import { setAttributes } from "../rendering/create-element";

/** The build replaces this address by that of the bundle, which is named after its content. */
const listScript: string = "/assets/suggest.js";

/**
 * `<suggest-list>`: makes the search field beside it a combobox, and loads its list, `<suggest-box>`, once the field has
 * the focus.
 */
class SuggestList extends HTMLElement {
  connectedCallback() {
    const input = this.parentElement?.querySelector<HTMLInputElement>("[name=q]");
    if (!input) return;
    setAttributes(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" });
    input.addEventListener(
      "focus",
      () => {
        this.replaceChildren(document.createElement("suggest-box"));
        void import(listScript);
      },
      { once: true },
    );
    // A reader may have put the cursor into the field before this script ran.
    if (document.activeElement === input) input.dispatchEvent(new FocusEvent("focus"));
  }
}

customElements.define("suggest-list", SuggestList);
