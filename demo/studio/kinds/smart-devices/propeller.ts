import { around, board, outline, place, plastic, solid } from "../../stage";

/** The blades of a propeller, turning about y. */
export const propeller = (blades: number, long: number, color: string, spin: number) =>
  around(blades, (angle) =>
    place(
      solid(
        board(
          outline(
            [
              [0, -0.035],
              [long * 0.35, -0.11],
              [long * 0.9, -0.07],
              [long, 0],
              [long * 0.6, 0.05],
              [0, 0.035],
            ],
            true,
          ),
          0.012,
          0.006,
        ),
        plastic(color),
        { turn: [Math.PI / 2 - 0.14, 0, 0] },
      ),
      { turn: [0, angle + spin, 0] },
    ),
  );
