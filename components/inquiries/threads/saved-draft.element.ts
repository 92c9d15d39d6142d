/**
 * `<keep-draft name>` around a text field: saves its text in localStorage, so that it survives a reload, a lost
 * connection and a closed tab. With `sent` it deletes the text. Its last child is shown while a text is saved.
 */
class SavedDraft extends HTMLElement {
  connectedCallback() {
    const name = `draft:${this.getAttribute("name")}`;
    const area = this.querySelector("textarea");
    const note = this.lastElementChild as HTMLElement | null;
    if (this.hasAttribute("sent")) localStorage.removeItem(name);
    const saved = localStorage.getItem(name);
    if (area && saved && !area.value) {
      area.value = saved;
      if (note) note.hidden = false;
    }
    this.addEventListener("input", () => {
      if (area?.value) localStorage.setItem(name, area.value);
      else localStorage.removeItem(name);
      if (note) note.hidden = !area?.value;
    });
  }
}

customElements.define("keep-draft", SavedDraft);
