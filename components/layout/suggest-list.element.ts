import { setAttributes } from "../rendering/create-element";
import { defineElement } from "../rendering/define-element";

/** The build replaces this address by that of the bundle, which is named after its content. */
const listScript: string = "/assets/suggest.js";

/**
 * `<suggest-list>`: makes the search field beside it a combobox, and loads its list, `<suggest-box>`, once the field has
 * the focus.
 */
defineElement("suggest-list", (list) => {
  const input = list.parentElement?.querySelector<HTMLInputElement>("[name=q]");
  if (!input) return;
  setAttributes(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" });
  const load = () => {
    input.onfocus = null;
    list.replaceChildren(document.createElement("suggest-box"));
    void import(listScript);
  };
  input.onfocus = load;
  // A reader may have put the cursor into the field before this script ran.
  if (document.activeElement === input) load();
});
