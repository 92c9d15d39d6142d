import type { Clip } from "./browser";

/** The clips of the market: what sells by turning, and how cartons fill. */
export const clips: Clip[] = [
  { kind: "backpack", look: "blue", action: "turntable" },
  { kind: "backpack", look: "blue", action: "packing" },
];
