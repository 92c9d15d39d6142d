import {
  around,
  board,
  disc,
  type Flat,
  hoop,
  outline,
  type Place,
  type Point,
  place,
  plastic,
  ring,
  rod,
  rubber,
  screen,
  solid,
  wire,
} from "../../stage";

/** A power cord lying on the floor behind an appliance, ending in a plug. */
export const powerCord = (points: Point[], color = "#2a2c30") => solid(wire(points, 0.045, false, 90), rubber(color));

/** The small round display of kitchen things: digits that shine. */
export const digits = (text: string, width: number, height: number, color = "#ff7a3d", placed: Place = {}) =>
  screen(
    width,
    height,
    (pen, across, up) => {
      pen.fillStyle = "#0b0d11";
      pen.fillRect(0, 0, across, up);
      pen.fillStyle = color;
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.font = `800 ${up * 0.7}px "Noto Sans", sans-serif`;
      pen.fillText(text, across / 2, up * 0.54, across * 0.94);
    },
    placed,
    0.9,
  );

/** The guard of a fan and its blades, facing +z. */
export const fanHead = (radius: number, guard: string, blade: string, blades = 5) => {
  const wires = plastic(guard);
  const petal = outline(
    [
      [0.1, -0.05],
      [0.3, -0.3],
      [0.72, -0.42],
      [0.92, -0.12],
      [0.8, 0.16],
      [0.4, 0.12],
    ].map(([x = 0, y = 0]): Flat => [x * radius * 0.95, y * radius * 0.95]),
    true,
  );
  return [
    solid(hoop(radius, radius * 0.93, radius * 0.36, 0.03), wires),
    around(30, (angle) =>
      solid(
        wire(
          [
            [Math.cos(angle) * radius * 0.2, Math.sin(angle) * radius * 0.2, radius * 0.24],
            [Math.cos(angle + 0.2) * radius * 0.62, Math.sin(angle + 0.2) * radius * 0.62, radius * 0.25],
            [Math.cos(angle + 0.35) * radius * 0.95, Math.sin(angle + 0.35) * radius * 0.95, radius * 0.14],
          ],
          radius * 0.012,
          false,
          12,
        ),
        wires,
      ),
    ),
    [0.45, 0.7].map((share) => solid(ring(radius * share, radius * 0.012), wires, { at: [0, 0, radius * 0.25] })),
    solid(disc(radius * 0.22, radius * 0.08), wires, { at: [0, 0, radius * 0.25] }),
    Array.from({ length: blades }, (_, index) =>
      place(solid(board(petal, 0.02, 0.01), plastic(blade), { turn: [0.3, 0, 0] }), {
        turn: [0, 0, (index / blades) * Math.PI * 2],
        at: [0, 0, 0.02],
      }),
    ),
    solid(disc(radius * 0.24, radius * 0.3), plastic(guard), { at: [0, 0, -radius * 0.1] }),
    solid(rod(radius * 0.5, radius * 0.9, radius * 0.3, 56), wires, {
      at: [0, 0, -radius * 0.28],
      turn: [-Math.PI / 2, 0, 0],
    }),
  ];
};
