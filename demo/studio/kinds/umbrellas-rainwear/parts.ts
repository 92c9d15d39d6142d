import {
  all,
  ball,
  counted,
  DoubleSide,
  type Flat,
  fabric,
  gloss,
  matte,
  metal,
  type Part,
  type Point,
  place,
  rod,
  shaped,
  sheet,
  solid,
  times,
  wire,
} from "../../stage";

export type Canopy = {
  /** Cloth of the panels in turn. */
  cloths: ReturnType<typeof fabric>[];
  panels?: number;
  radius?: number;
  height?: number;
  /** Radians from the top to the rim: more is rounder. */
  round?: number;
  /** Where it starts, as a share of the way from the top. */
  from?: number;
  steel?: string;
};

const profile = (share: number, { radius = 1.5, height = 0.95, round = 1.32 }: Canopy): Flat => [
  (Math.sin(share * round) / Math.sin(round)) * radius,
  ((Math.cos(share * round) - Math.cos(round)) / (1 - Math.cos(round))) * height,
];

/** An open canopy with ribs and stretchers; its rim at y 0. */
export function canopy(cut: Canopy) {
  const { cloths, panels = 8, height = 0.95, from = 0, steel = "#c9ced4" } = cut;
  const turn = (Math.PI * 2) / panels;
  const at = (share: number, angle: number, inside = 0.99): Point => {
    const [away, up] = profile(share, cut);
    return [Math.cos(angle) * away * inside, up - 0.02, Math.sin(angle) * away * inside];
  };
  const panel = () =>
    shaped(sheet(1, 1, 12, 16), (point) => {
      const [across, share] = [point.x * turn, from + (0.5 - point.y) * (1 - from)];
      const [away, up] = profile(share, cut);
      const flat = Math.cos(turn / 2) / Math.cos(across);
      const reach = away * (1 - (1 - flat) * share * 0.9);
      const middle = Math.cos((across / turn) * Math.PI);
      const scallop = share > 0.8 ? middle * 0.12 * ((share - 0.8) / 0.2) : 0;
      point.set(Math.cos(-across) * reach, up + scallop - middle * 0.05 * share, Math.sin(-across) * reach);
    });
  return all(
    times(panels, (index) => {
      const angle = index * turn;
      return [
        solid(panel(), cloths[index % cloths.length] ?? matte("#ffffff"), { turn: [0, -angle - turn / 2, 0] }),
        solid(
          wire(
            counted(9, (step) => at(from + (step / 8) * (1 - from), angle)),
            0.012,
            false,
            30,
          ),
          metal(steel),
        ),
        solid(wire([[0, height * 0.25, 0], at(0.55, angle)], 0.009, false, 4), metal(steel)),
        solid(ball(0.03, 12), gloss("#ffffff"), { at: at(1, angle, 1) }),
      ];
    }),
  );
}

/** A handle bent like a J, its upper end at the origin. */
export const hook = (color: string, size = 1) =>
  place(
    [
      solid(
        wire(
          [
            [0, 0.15, 0],
            [0, -0.25, 0],
            [0.06, -0.45, 0],
            [0.22, -0.5, 0],
            [0.36, -0.4, 0],
            [0.38, -0.25, 0],
          ],
          0.058,
        ),
        gloss(color),
      ),
      solid(ball(0.058, 20), gloss(color), { at: [0.38, -0.25, 0] }),
    ],
    { scale: size },
  );

export const shaft = (top: number, bottom: number, thick = 0.026, color = "#bfc5cc") =>
  solid(rod(thick, thick, top - bottom, 20), metal(color), { at: [0, (top + bottom) / 2, 0] });

export const spike = (at: number, color = "#bfc5cc") =>
  solid(rod(0.012, 0.035, 0.22, 20), metal(color), { at: [0, at, 0] });

/** Cloth of umbrellas: pongee, dyed or printed. */
export const pongee = (color: string) => fabric(color, { threads: 420, depth: 0.05, roughness: 0.6, side: DoubleSide });

/** Held at a slant that shows the shaft and the handle below. */
export const slanted = (...parts: Part[]) => place(all(...parts), { turn: [-0.12, 0, 0.62] });
/** Held at a slant that shows the canopy's face. */
export const tipped = (...parts: Part[]) => place(all(...parts), { turn: [0.5, 0, -0.42] });
