import { planFor } from "@/lib/catalogue/factory/plan";
import { promiseLine } from "@/lib/catalogue/lead-time-line";
import { planLines } from "@/lib/catalogue/plan-lines";
import { plannerElement } from "./planner-element";

/** `<board-planner>`: a `<quantity-planner>` that computes lead times from the shop's factory board. */
customElements.define(
  "board-planner",
  plannerElement(planFor, (plan, currency, words, format) => ({
    ...planLines(plan, currency, words, format),
    promise: promiseLine(plan.promise, words.promise, format),
  })),
);
