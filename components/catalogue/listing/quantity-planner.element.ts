import { shownAddress } from "@/components/document/shown-address";
import { planFor, readQuantity, tierFor } from "@/lib/catalogue/listing";
import { planLines } from "@/lib/catalogue/plan-lines";
import { figures } from "@/lib/figures";
import type { PlannerData } from "./planner-data";

/**
 * `<quantity-planner>`: says what a quantity means as it is typed, marks its price, keeps it in the address, in the
 * forms of the page and in its links to other designs. Without a script its form asks the server, which says the same.
 */
class QuantityPlanner extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    if (!input) return;
    const { trade, currency, locale, words }: PlannerData = JSON.parse(this.dataset.plan ?? "");
    const format = figures(locale);
    const step = trade.packing?.piecesPerCarton ?? trade.tiers[0]?.fromQuantity ?? 1;

    const show = () => {
      const quantity = readQuantity(input.value);
      if (!quantity) return;
      const plan = planFor(trade, quantity, new Date());
      const { fill, ...lines } = planLines(plan, currency, words, format);
      for (const place of document.querySelectorAll<HTMLElement>("[data-says]"))
        place.textContent = lines[place.dataset.says as keyof typeof lines] ?? "";
      for (const bar of this.querySelectorAll("progress")) bar.value = fill ?? 0;
      const from = String(tierFor(trade.tiers, quantity)?.fromQuantity);
      for (const row of this.querySelectorAll<HTMLElement>("[data-from]"))
        row.ariaCurrent = row.dataset.from === from ? "true" : null;
      for (const field of document.querySelectorAll<HTMLInputElement>(
        '[data-quantity], #inquiry [name="lines.0.quantity"]',
      ))
        field.value = String(quantity);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main li a[href*="/p/"]'))
        link.search = `?qty=${quantity}`;
      const address = new URL(location.href);
      address.searchParams.set("qty", String(quantity));
      history.replaceState(history.state, "", address);
      shownAddress.current = address.pathname + address.search;
    };

    for (const button of this.querySelectorAll<HTMLButtonElement>("button[data-step]")) {
      button.hidden = false;
      button.onclick = () => {
        const quantity = readQuantity(input.value) ?? 0;
        const more = button.dataset.step === "more";
        const next = more ? Math.floor(quantity / step) + 1 : Math.ceil(quantity / step) - 1;
        input.value = format.number(Math.max(1, next) * step);
        show();
      };
    }
    input.oninput = show;
    const form = this.querySelector("form");
    if (form) form.onsubmit = (event) => event.preventDefault();
  }
}

customElements.define("quantity-planner", QuantityPlanner);
