import {
  all,
  around,
  ball,
  Color,
  counted,
  DoubleSide,
  drawnOn,
  dyed,
  fabric,
  matte,
  type Point,
  pattern,
  ring,
  seam,
  shaped,
  sheet,
  soft,
  solid,
  turned,
  wire,
  words,
} from "../../stage";

const dome = (color: string, netting?: string) => {
  const cloth = fabric(color, { threads: 260, side: DoubleSide });
  const shell = shaped(
    turned(
      [
        [0.001, 0.95],
        [0.4, 0.9],
        [0.78, 0.62],
        [0.9, 0.2],
        [0.9, 0],
      ],
      96,
    ),
    (point) => {
      point.z *= 1.12;
      point.y += Math.max(0, point.z) * 0.08;
    },
  );
  const seamsOf = counted(6, (index) => {
    const angle = (index / 6) * Math.PI * 2 + Math.PI / 6;
    return solid(
      wire(
        [
          [0.06, 0.955],
          [0.4, 0.91],
          [0.785, 0.63],
          [0.905, 0.2],
          [0.905, 0.02],
        ].map(
          ([away = 0, up = 0]): Point => [
            Math.cos(angle) * away,
            up + Math.max(0, Math.sin(angle) * away * 1.12) * 0.08,
            Math.sin(angle) * away * 1.12,
          ],
        ),
        0.012,
      ),
      matte(new Color(netting ?? color).multiplyScalar(0.75)),
    );
  });
  return all(solid(shell, cloth), seamsOf, solid(ball(0.07, 20), cloth, { at: [0, 0.96, 0.02], scale: [1, 0.5, 1] }));
};

const visor = (color: string, isFlat: boolean) => {
  const line = pattern(
    [
      [-0.8, 0.1, 0.1],
      [-0.84, 0.6, 0.4],
      [-0.4, 1.05, 0.4],
      [0.4, 1.05, 0.4],
      [0.84, 0.6, 0.4],
      [0.8, 0.1, 0.1],
      [0.4, 0.42, 0.3],
      [-0.4, 0.42, 0.3],
    ],
    0.3,
  );
  const map = drawnOn(line, color, (pen) => {
    for (let row = 0; row < 5; row++)
      seam(
        pen,
        [
          [-0.78 + row * 0.03, 0.35 + row * 0.08],
          [-0.4, 0.62 + row * 0.09],
          [0.4, 0.62 + row * 0.09],
          [0.78 - row * 0.03, 0.35 + row * 0.08],
        ],
        "#00000055",
        0.012,
        [0.03, 0.02],
      );
  });
  return solid(
    soft(line, { thick: 0.03, folds: (x) => -x * x * (isFlat ? 0.05 : 0.36) }),
    dyed(map, { threads: 260 }),
    { at: [0, 0.12, 0.52], turn: [Math.PI / 2 - 0.12, 0, 0] },
  );
};

export type Cap = { color: string; brim: string; back?: string; isFlat?: boolean; text: string };

/** A cap of six panels with its visor; `back` is the colour of a net behind. */
export const cap = ({ color, brim, back, isFlat, text }: Cap) =>
  all(
    dome(back ?? color, back),
    back
      ? solid(
          shaped(
            turned(
              [
                [0.001, 0.965],
                [0.4, 0.915],
                [0.79, 0.635],
                [0.912, 0.2],
                [0.912, 0],
              ],
              96,
            ),
            (point) => {
              point.z = Math.max(0, point.z) * 1.12 - (point.z < 0 ? 0.01 : 0);
              point.y += point.z * 0.08;
            },
          ),
          fabric(color, { side: DoubleSide }),
        )
      : null,
    visor(brim, Boolean(isFlat)),
    around(6, (angle) =>
      solid(ring(0.03, 0.012, Math.PI * 2, 20), matte(new Color(color).multiplyScalar(0.7)), {
        at: [Math.cos(angle) * 0.62, 0.76, Math.sin(angle) * 0.7],
        turn: [-0.7, Math.PI / 2 - angle, 0],
      }),
    ),
    solid(
      shaped(sheet(0.62, 0.32, 20, 8), (point) => {
        point.z = Math.sqrt(1.02 - point.x * point.x) - 0.03;
      }),
      dyed(words(248, 128, color, [{ text, size: 74, color: brim === color ? "#f6f2e8" : brim, weight: 800 }]), {
        threads: 260,
      }),
      { at: [0, 0.5, 0.0], turn: [-0.16, 0, 0] },
    ),
  );
