import type { Kind } from "./kind";
import { bagsLuggage } from "./kinds/bags-luggage";
import { festiveSupplies } from "./kinds/festive-supplies";
import { kitchenBathroom } from "./kinds/kitchen-bathroom";
import { smartDevices } from "./kinds/smart-devices";
import { toys } from "./kinds/toys";

/** Every kind of goods the studio knows, by industry. */
export const catalogue: Record<string, Kind[]> = {
  "bags-luggage": bagsLuggage,
  "festive-supplies": festiveSupplies,
  "kitchen-bathroom": kitchenBathroom,
  "smart-devices": smartDevices,
  toys,
};
