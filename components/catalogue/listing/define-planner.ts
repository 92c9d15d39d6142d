import { currentPage } from "@/components/rendering/current-page";
import { defineElement } from "@/components/rendering/define-element";
import type { PlanLines } from "@/lib/catalogue/format-plan";
import { type Plan, readQuantity, type Trade, tierFor } from "@/lib/catalogue/listing";
import type { Currency } from "@/lib/core/money";
import { type NumberFormats, numberFormats } from "@/lib/i18n/number-format";
import type { PlannerData } from "./planner-data";

type MakePlan = (trade: Trade, quantity: number, from: Date) => Plan;
type FormatPlan = (plan: Plan, currency: Currency, words: PlannerData["words"], format: NumberFormats) => PlanLines;

/**
 * Defines an element that plans each typed quantity: it renders the plan, marks the price tier, and writes the quantity
 * into the URL, the page's forms and its links to other listings. Without JavaScript its form loads the page again.
 */
export const definePlanner = (name: string, plan: MakePlan, formatPlan: FormatPlan) =>
  defineElement(name, (planner) => {
    const input = planner.querySelector("input");
    if (!input) return;
    const { trade, currency, locale, words }: PlannerData = JSON.parse(String(planner.dataset.plan));
    const format = numberFormats(locale);
    const tiers = planner.querySelectorAll<HTMLElement>("[data-from]");
    const step = Number(trade.packing?.piecesPerCarton ?? trade.tiers[0]?.fromQuantity);

    const show = () => {
      const quantity = readQuantity(input.value);
      if (!quantity) return;
      const { fill = 0, ...lines } = formatPlan(plan(trade, quantity, new Date()), currency, words, format);
      for (const line of document.querySelectorAll<HTMLElement>("[data-line]"))
        line.textContent = lines[line.dataset.line as keyof typeof lines] ?? "";
      for (const bar of planner.querySelectorAll("progress")) bar.value = fill;
      const from = String(tierFor(trade.tiers, quantity)?.fromQuantity);
      for (const tier of tiers) tier.ariaCurrent = tier.dataset.from === from ? "true" : null;
      for (const field of document.querySelectorAll<HTMLInputElement>(
        '[data-quantity],#inquiry [name="lines.0.quantity"]',
      ))
        field.value = String(quantity);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main li a[href*="/p/"]:not([data-from])'))
        link.search = `?qty=${quantity}`;
      const address = new URL(location.href);
      address.searchParams.set("qty", String(quantity));
      history.replaceState(history.state, "", address);
      currentPage.current = address.pathname + address.search;
    };

    for (const button of planner.querySelectorAll<HTMLButtonElement>("[data-step]")) {
      button.hidden = false;
      button.onclick = () => {
        const multiples = (readQuantity(input.value) ?? 0) / step;
        const next = button.dataset.step === "more" ? Math.floor(multiples) + 1 : Math.ceil(multiples) - 1;
        input.value = format.number(Math.max(1, next) * step);
        show();
      };
    }
    for (const tier of tiers)
      tier.onclick = (event) => {
        event.preventDefault();
        input.value = format.number(Number(tier.dataset.from));
        show();
      };
    input.oninput = show;
    planner.onsubmit = (event) => event.preventDefault();
  });
