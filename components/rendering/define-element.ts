/** Defines a custom element by what it does whenever it comes onto a page. */
export const defineElement = (name: string, connect: (element: HTMLElement) => void) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        connect(this);
      }
    },
  );
