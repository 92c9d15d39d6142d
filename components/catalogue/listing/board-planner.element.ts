import { planFor } from "@/lib/catalogue/factory/plan";
import { promiseLine } from "@/lib/catalogue/lead-time-line";
import { planLines } from "@/lib/catalogue/plan-lines";
import { plannerElement } from "./planner-element";

/** `<board-planner>`: `<quantity-planner>` where the shop has a factory board; days and their working follow from it. */
customElements.define(
  "board-planner",
  plannerElement(planFor, (plan, currency, words, format) => ({
    ...planLines(plan, currency, words, format),
    promise: promiseLine(plan.promise, words.promise, format),
  })),
);
