import { inTurn } from "@/lib/core/coalesce-runs";
import { follow } from "./follow";

/**
 * `<thread-live source version>`: the parts of the page marked `data-live` are exchanged for new ones when something
 * happens in the inquiry. What somebody is at stays, and `after` in its form then names the newest message.
 */
class ThreadLive extends HTMLElement {
  private end = () => {};

  connectedCallback() {
    // In development React owns the page.
    if ("__next_f" in window) return;
    this.end = follow(this.getAttribute("source") ?? "", () => this.getAttribute("version") ?? "", this.renew);
  }
  disconnectedCallback() {
    this.end();
  }

  private renew = inTurn(async () => {
    const answer = await fetch(location.pathname, { headers: { accept: "text/html" } }).catch(() => undefined);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("thread-live");
    if (!fresh) return;
    for (const old of document.querySelectorAll<HTMLElement>("[data-live]:not(:focus-within)"))
      old.replaceChildren(
        ...(page.querySelector(`[data-live="${old.dataset.live}"]`)?.cloneNode(true).childNodes ?? []),
      );
    for (const name of ["version", "after"]) this.setAttribute(name, fresh.getAttribute(name) ?? "");
    const after = document.querySelector<HTMLInputElement>("#reply [name=after]");
    if (after) after.value = this.getAttribute("after") ?? "";
  });
}

customElements.define("thread-live", ThreadLive);
