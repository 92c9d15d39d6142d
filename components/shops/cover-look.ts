import type { Cover } from "@/lib/shops/cover";

/** Which part of a cover stays in its box, by the class that says so. */
export const coverPart: Record<Cover["keeps"], string> = {
  top: "[&_img]:object-top",
  middle: "[&_img]:object-center",
  bottom: "[&_img]:object-bottom",
};
