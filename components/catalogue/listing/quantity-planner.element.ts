import { planBySteps } from "@/lib/catalogue/listing";
import { formatPlan } from "@/lib/catalogue/plan-lines";
import { plannerElement } from "./planner-element";

/** `<quantity-planner>`: plans with the listing's own lead times. */
customElements.define("quantity-planner", plannerElement(planBySteps, formatPlan));
