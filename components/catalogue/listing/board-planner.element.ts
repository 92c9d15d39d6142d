import { planFor } from "@/lib/catalogue/factory/plan";
import { formatLeadTimeSource } from "@/lib/catalogue/format-lead-time-source";
import { formatPlan } from "@/lib/catalogue/format-plan";
import { definePlanner } from "./define-planner";

/** `<board-planner>`: a `<quantity-planner>` that computes lead times from the shop's factory board. */
definePlanner("board-planner", planFor, (plan, currency, words, format) => ({
  ...formatPlan(plan, currency, words, format),
  promise: formatLeadTimeSource(plan.promise, words.promise, format),
}));
