import { chance, type Part, type Point, printed, satin, solid, strip } from "../../stage";

/** Hair as a material for strips: fine light and dark strands along the way. */
export const strands = (color: string) =>
  satin("#ffffff", {
    roughness: 0.5,
    map: printed(64, 256, (pen) => {
      pen.fillStyle = color;
      pen.fillRect(0, 0, 64, 256);
      for (let row = 0; row < 256; row += 2) {
        pen.fillStyle = chance() > 0.5 ? `rgba(255,236,205,${chance(0, 0.22)})` : `rgba(0,0,0,${chance(0, 0.32)})`;
        pen.fillRect(0, row, 64, 2);
      }
    }),
  });

/** A lock of hair through points, wide across a direction, thinning out at its end. */
export const lock = (points: Point[], width: number, hair: ReturnType<typeof strands>, across: Point): Part =>
  solid(
    strip(points, {
      width: (share) => width * (1 - 0.65 * share ** 5),
      across,
      wave: (share, side) => Math.sin(side * 5 + share * 3) * width * 0.06 - width * 0.22 * side * side,
    }),
    hair,
  );
