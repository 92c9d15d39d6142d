import { planBySteps } from "@/lib/catalogue/listing";
import { planLines } from "@/lib/catalogue/plan-lines";
import { plannerElement } from "./planner-element";

/** `<quantity-planner>`: plans by the design's own steps. */
customElements.define("quantity-planner", plannerElement(planBySteps, planLines));
