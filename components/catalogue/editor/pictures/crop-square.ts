import type { Crop } from "@/db/schema";

/** Size in pixels of the picture that a square is cut out of. */
export type Area = { width: number; height: number };

/** A crop's unit: ten-thousandths of the picture's width, height, and shorter side. */
const whole = 10_000;
/** Minimum side of a square in pixels of the picture; the server requires the same. */
const minPixels = 300;
const maxZoomShare = 0.25;

/** Returns the side of the smallest allowed square, as a share of the picture's shorter side. */
export const minShare = ({ width, height }: Area): number =>
  Math.min(1, Math.max(maxZoomShare, minPixels / Math.min(width, height)));

/** Returns the largest square, centred. */
export function centredSquare(area: Area): Crop {
  const side = Math.min(area.width, area.height);
  return {
    left: Math.round(((area.width - side) / 2 / area.width) * whole),
    top: Math.round(((area.height - side) / 2 / area.height) * whole),
    size: whole,
  };
}

/** Moves the square by pixels of the picture, at most to the picture's edges. */
export function moveCrop(crop: Crop, across: number, down: number, area: Area): Crop {
  const left = crop.left + (across / area.width) * whole;
  return clamp({ ...crop, left, top: crop.top + (down / area.height) * whole }, area);
}

/** Resizes the square around its centre. @param share new side, as a share of the picture's shorter side */
export function resizeCrop(crop: Crop, share: number, area: Area): Crop {
  const size = Math.min(1, Math.max(minShare(area), share)) * whole;
  const grown = ((size - crop.size) / whole / 2) * Math.min(area.width, area.height);
  return clamp(
    {
      left: crop.left - (grown / area.width) * whole,
      top: crop.top - (grown / area.height) * whole,
      size,
    },
    area,
  );
}

/** Converts the square to pixels of the picture. */
export function cropToPixels({ left, top, size }: Crop, { width, height }: Area) {
  return { left: (left / whole) * width, top: (top / whole) * height, side: (size / whole) * Math.min(width, height) };
}

/** Returns the square's position between the edges, 0 to 1 on each axis; 0.5 on an axis without room to move. */
export function positionOf(crop: Crop, area: Area): { across: number; down: number } {
  const { left, top, side } = cropToPixels(crop, area);
  const share = (at: number, room: number) => (room < 1 ? 0.5 : Math.min(1, at / room));
  return { across: share(left, area.width - side), down: share(top, area.height - side) };
}

/** Moves the square to a position between the edges, 0 to 1 on each axis. */
export function placeCrop(crop: Crop, { across, down }: { across: number; down: number }, area: Area): Crop {
  const { side } = cropToPixels(crop, area);
  const left = ((area.width - side) * across * whole) / area.width;
  return clamp({ ...crop, left, top: ((area.height - side) * down * whole) / area.height }, area);
}

function clamp({ left, top, size }: Crop, area: Area): Crop {
  const side = (size / whole) * Math.min(area.width, area.height);
  const inside = (at: number, length: number) =>
    Math.round(Math.min(((length - side) / length) * whole, Math.max(0, at)));
  return { left: inside(left, area.width), top: inside(top, area.height), size: Math.round(size) };
}
