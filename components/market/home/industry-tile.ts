const width = 160;
const height = 128;
const columns = 8;

/** Returns the place of an industry's tile in industries.webp, which scripts/icons/industry-pictures.ts draws. */
export function industryTile(id: number) {
  const place = id - 1;
  return { x: (place % columns) * width, y: Math.floor(place / columns) * height, width, height, columns };
}
