import type { Cover } from "@/lib/shops/cover";

/** The CSS class that keeps a part of the cover picture visible when it is cropped. */
export const coverPositionClass: Record<Cover["visiblePart"], string> = {
  top: "[&_img]:object-top",
  middle: "[&_img]:object-center",
  bottom: "[&_img]:object-bottom",
};
