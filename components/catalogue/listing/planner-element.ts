import { shownAddress } from "@/components/rendering/shown-address";
import { type Plan, readQuantity, type Trade, tierFor } from "@/lib/catalogue/listing";
import type { PlanLines } from "@/lib/catalogue/plan-lines";
import type { Currency } from "@/lib/core/money";
import { type Figures, figures } from "@/lib/i18n/number-format";
import type { PlannerData } from "./planner-data";

type Planning = (trade: Trade, quantity: number, from: Date) => Plan;
type Saying = (plan: Plan, currency: Currency, words: PlannerData["words"], format: Figures) => PlanLines;

/**
 * An element that says what a quantity means as it is typed, marks its price, keeps it in the address, in the forms of the
 * page and in its links to other designs. Without a script its form asks the server, which says the same.
 */
export const plannerElement = (plan: Planning, say: Saying) =>
  class extends HTMLElement {
    connectedCallback() {
      const input = this.querySelector("input");
      if (!input) return;
      const { trade, currency, locale, words }: PlannerData = JSON.parse(String(this.dataset.plan));
      const format = figures(locale);
      const step = Number(trade.packing?.piecesPerCarton ?? trade.tiers[0]?.fromQuantity);

      const show = () => {
        const quantity = readQuantity(input.value);
        if (!quantity) return;
        const { fill = 0, ...lines } = say(plan(trade, quantity, new Date()), currency, words, format);
        for (const place of document.querySelectorAll<HTMLElement>("[data-says]"))
          place.textContent = lines[place.dataset.says as keyof typeof lines] ?? "";
        for (const bar of this.querySelectorAll("progress")) bar.value = fill;
        const from = String(tierFor(trade.tiers, quantity)?.fromQuantity);
        for (const row of this.querySelectorAll<HTMLElement>("[data-from]"))
          row.ariaCurrent = row.dataset.from === from ? "true" : null;
        for (const field of document.querySelectorAll<HTMLInputElement>(
          '[data-quantity],#inquiry [name="lines.0.quantity"]',
        ))
          field.value = String(quantity);
        for (const link of document.querySelectorAll<HTMLAnchorElement>('main li a[href*="/p/"]'))
          link.search = `?qty=${quantity}`;
        const address = new URL(location.href);
        address.searchParams.set("qty", String(quantity));
        history.replaceState(history.state, "", address);
        shownAddress.current = address.pathname + address.search;
      };

      for (const button of this.querySelectorAll<HTMLButtonElement>("[data-step]")) {
        button.hidden = false;
        button.onclick = () => {
          const steps = (readQuantity(input.value) ?? 0) / step;
          const next = button.dataset.step === "more" ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
          input.value = format.number(Math.max(1, next) * step);
          show();
        };
      }
      input.oninput = show;
      this.onsubmit = (event) => event.preventDefault();
    }
  };
