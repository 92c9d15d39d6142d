import { formatPlan } from "@/lib/catalogue/format-plan";
import { planBySteps } from "@/lib/catalogue/listing";
import { definePlanner } from "./define-planner";

/** `<quantity-planner>`: plans with the listing's own lead times. */
definePlanner("quantity-planner", planBySteps, formatPlan);
