/** `<inquiry-badge>`: how many designs are on the inquiry list, read from its cookie; nothing when it is empty. */
class InquiryBadge extends HTMLElement {
  connectedCallback() {
    this.count();
    addEventListener("pageshow", this.count);
  }
  disconnectedCallback() {
    removeEventListener("pageshow", this.count);
  }
  private count = () => {
    const list = /(?:^|; )list=([^;]+)/.exec(document.cookie)?.[1];
    this.textContent = list ? String(list.split(".").length) : "";
  };
}

customElements.define("inquiry-badge", InquiryBadge);
