import { defineElement } from "../rendering/define-element";

/**
 * `<filter-form>`: on a desk a choice made with the pointer is asked for at once; the button waits for what is typed or
 * chosen by keyboard. What was left empty stays out of the address.
 */
defineElement("filter-form", (filters) => {
  const form = filters.querySelector("form");
  const button = form?.querySelector("button");
  if (!form || !button) return;
  form.onformdata = ({ formData }) => {
    const all = [...formData];
    for (const [name] of all) formData.delete(name);
    for (const [name, value] of all) if (value) formData.append(name, value);
  };
  if (!matchMedia("(width>=64rem)").matches) return;
  button.hidden = true;
  form.oninput = ({ target }) => {
    button.hidden = false;
    if (!(target as Element).matches(":focus-visible")) form.requestSubmit();
  };
});
