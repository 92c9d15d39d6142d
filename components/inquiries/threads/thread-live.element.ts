import { coalesceRuns } from "@/lib/core/coalesce-runs";
import { subscribeToVersion } from "./subscribe-to-version";

/**
 * `<thread-live source version>`: replaces the parts of the page marked `data-live` when the inquiry changes. A part
 * that has the focus is left alone. The reply form's field `after` then names the newest message.
 */
class ThreadLive extends HTMLElement {
  private unsubscribe = () => {};

  connectedCallback() {
    // In development React owns the page.
    if ("__next_f" in window) return;
    this.unsubscribe = subscribeToVersion(
      this.getAttribute("source") ?? "",
      () => this.getAttribute("version") ?? "",
      this.refresh,
    );
  }
  disconnectedCallback() {
    this.unsubscribe();
  }

  private refresh = coalesceRuns(async () => {
    const response = await fetch(location.pathname, { headers: { accept: "text/html" } }).catch(() => undefined);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
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
