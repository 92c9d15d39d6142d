import { formatPlan } from "@/lib/catalogue/format-plan";
import { planBySteps } from "@/lib/catalogue/listing";
import { plannerElement } from "./planner-element";

/** `<quantity-planner>`: plans with the listing's own lead times. */
customElements.define("quantity-planner", plannerElement(planBySteps, formatPlan));
