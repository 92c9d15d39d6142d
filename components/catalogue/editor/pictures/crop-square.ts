import type { Crop } from "@/db/schema";

/** Pixels of the picture a square is cut out of. */
export type Area = { width: number; height: number };

const whole = 10_000;
/** A square keeps so many pixels of the picture a side; the server asks for as many. */
const leastPixels = 300;
const closest = 0.25;

/** The smallest square of a picture, as a share of its shorter side. */
export const leastShare = ({ width, height }: Area): number =>
  Math.min(1, Math.max(closest, leastPixels / Math.min(width, height)));

/** The largest square, in the middle. */
export function middleSquare(area: Area): Crop {
  const side = Math.min(area.width, area.height);
  return {
    left: Math.round(((area.width - side) / 2 / area.width) * whole),
    top: Math.round(((area.height - side) / 2 / area.height) * whole),
    size: whole,
  };
}

/** The square moved by pixels of the picture, as far as its edges let it. */
export function moved(crop: Crop, across: number, down: number, area: Area): Crop {
  const left = crop.left + (across / area.width) * whole;
  return within({ ...crop, left, top: crop.top + (down / area.height) * whole }, area);
}

/** The square of another size, a share of the picture's shorter side, about the same middle. */
export function sized(crop: Crop, share: number, area: Area): Crop {
  const size = Math.min(1, Math.max(leastShare(area), share)) * whole;
  const grown = ((size - crop.size) / whole / 2) * Math.min(area.width, area.height);
  return within(
    {
      left: crop.left - (grown / area.width) * whole,
      top: crop.top - (grown / area.height) * whole,
      size,
    },
    area,
  );
}

/** Its pixels. */
export function pixelsOf({ left, top, size }: Crop, { width, height }: Area) {
  return { left: (left / whole) * width, top: (top / whole) * height, side: (size / whole) * Math.min(width, height) };
}

/** How far it stands between the edges, from 0 to 1 each; 0.5 where it has no room to move. */
export function placeOf(crop: Crop, area: Area): { across: number; down: number } {
  const { left, top, side } = pixelsOf(crop, area);
  const share = (at: number, room: number) => (room < 1 ? 0.5 : Math.min(1, at / room));
  return { across: share(left, area.width - side), down: share(top, area.height - side) };
}

/** The square at such a place. */
export function placed(crop: Crop, { across, down }: { across: number; down: number }, area: Area): Crop {
  const { side } = pixelsOf(crop, area);
  const left = ((area.width - side) * across * whole) / area.width;
  return within({ ...crop, left, top: ((area.height - side) * down * whole) / area.height }, area);
}

function within({ left, top, size }: Crop, area: Area): Crop {
  const side = (size / whole) * Math.min(area.width, area.height);
  const inside = (at: number, length: number) =>
    Math.round(Math.min(((length - side) / length) * whole, Math.max(0, at)));
  return { left: inside(left, area.width), top: inside(top, area.height), size: Math.round(size) };
}
