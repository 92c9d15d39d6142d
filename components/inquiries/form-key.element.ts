/**
 * `<form-key>`: gives the hidden input in it a key of its own for this visit, so that two posts of one form are known as
 * one. Without a script the server tells by what was written.
 */
class FormKey extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    if (input) input.value ||= crypto.randomUUID?.() ?? "";
  }
}

customElements.define("form-key", FormKey);
