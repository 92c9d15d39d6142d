/** Defines a custom element; `connect` runs whenever an instance is added to the page. */
export const defineElement = (name: string, connect: (element: HTMLElement) => void) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        connect(this);
      }
    },
  );
