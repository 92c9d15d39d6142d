/**
 * `<keep-draft name>` around a text field: what is typed outlives a reload, a lost line and a closed tab, on this
 * device. With `sent` it is forgotten. Its last child, hidden until then, says that it was kept.
 */
class KeepDraft extends HTMLElement {
  connectedCallback() {
    const name = `draft:${this.getAttribute("name")}`;
    const area = this.querySelector("textarea");
    const said = this.lastElementChild as HTMLElement | null;
    if (this.hasAttribute("sent")) localStorage.removeItem(name);
    const kept = localStorage.getItem(name);
    if (area && kept && !area.value) {
      area.value = kept;
      if (said) said.hidden = false;
    }
    this.addEventListener("input", () => {
      if (area?.value) localStorage.setItem(name, area.value);
      else localStorage.removeItem(name);
      if (said) said.hidden = !area?.value;
    });
  }
}

customElements.define("keep-draft", KeepDraft);
