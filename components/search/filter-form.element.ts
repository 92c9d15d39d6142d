import { defineElement } from "../rendering/define-element";

/**
 * `<filter-form>`: on wide screens submits the form at once when a choice is made with the pointer; typed and keyboard
 * input needs the button. Leaves empty fields out of the URL.
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
