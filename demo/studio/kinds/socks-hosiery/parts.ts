import {
  all,
  box,
  Color,
  counted,
  drawnOn,
  dyed,
  type Flat,
  fabric,
  laid,
  matte,
  mirrored,
  type Part,
  type Pen,
  pattern,
  place,
  seam,
  soft,
  solid,
} from "../../stage";

export type Knit = {
  /** Where the leg ends above the sole: 0.5 is no-show, 1.1 ankle, 2.2 crew, 3.2 knee. */
  tall: number;
  ground: string;
  accent: string;
  /** What is knitted between cuff and toe. */
  draw?: (pen: Pen, look: { tall: number; accent: string; ground: string }) => void;
  cuff?: string;
  isPlain?: boolean;
  /** The outline, where it is not that of `sockCut`. */
  cut?: Flat[];
  /** How far a point comes forward, as where the leg is bunched. */
  folds?: (x: number, y: number) => number;
};

export const sockCut = (tall: number) =>
  tall < 0.7
    ? pattern(
        [
          [-0.46, 0.72, 0.08],
          [-0.3, 0.3, 0.3],
          [0.3, 0.12, 0.4],
          [0.75, 0.42, 0.2],
          [1.32, 0.42, 0.4],
          [1.3, -0.2, 0.3],
          [-0.2, -0.25, 0.4],
          [-0.52, 0.1, 0.3],
        ],
        0.3,
      )
    : pattern(
        [
          [-0.42, tall, 0.03],
          [0.4, tall, 0.03],
          [0.38, 0.72, 0.35],
          [0.7, 0.5, 0.3],
          [1.36, 0.4, 0.4],
          [1.34, -0.2, 0.35],
          [-0.15, -0.28, 0.4],
          [-0.56, 0.06, 0.38],
          [-0.44, 0.7, 0.3],
        ],
        0.3,
      );

/** One sock, flat, with its ribbed cuff, heel and toe. */
export function sock(knit: Knit) {
  const { tall, ground, accent, draw, cuff = accent, isPlain } = knit;
  const line = knit.cut ?? sockCut(tall);
  const rib = tall > 0.7 ? Math.min(0.36, tall * 0.16) : 0;
  const map = drawnOn(line, ground, (pen) => {
    draw?.(pen, knit);
    pen.fillStyle = isPlain ? ground : accent;
    pen.beginPath();
    pen.ellipse(1.42, 0.1, 0.4, 0.6, 0.15, 0, 7);
    pen.fill();
    pen.beginPath();
    pen.ellipse(-0.42, -0.02, 0.42, 0.34, 0.5, 0, 7);
    pen.fill();
    seam(
      pen,
      [
        [1.06, -0.4],
        [1.02, 0.1],
        [1.12, 0.7],
      ],
      "#00000038",
      0.018,
    );
    if (rib) {
      pen.fillStyle = cuff;
      pen.fillRect(-0.6, tall - rib, 1.2, rib);
      for (let x = -0.5; x < 0.5; x += 0.045)
        seam(
          pen,
          [
            [x, tall],
            [x, tall - rib],
          ],
          "#00000030",
          0.014,
        );
      seam(
        pen,
        [
          [-0.6, tall - rib],
          [0.6, tall - rib],
        ],
        "#00000030",
        0.014,
      );
    } else
      seam(
        pen,
        [
          [-0.46, 0.7],
          [-0.3, 0.32],
          [0.3, 0.13],
          [0.75, 0.4],
        ],
        accent,
        0.06,
      );
    pen.globalAlpha = 0.07;
    for (let x = -0.6; x < 1.5; x += 0.03)
      seam(
        pen,
        [
          [x, -0.4],
          [x, tall],
        ],
        "#000000",
        0.01,
      );
  });
  const back = rib
    ? null
    : solid(
        soft(
          pattern([
            [-0.46, 0.7, 0.08],
            [0.2, 0.6, 0.3],
            [0.85, 0.44, 0.1],
            [0.8, 0, 0.1],
            [-0.4, 0, 0.1],
          ]),
          { thick: 0.03 },
        ),
        fabric(new Color(ground).multiplyScalar(0.6)),
        { at: [0, 0, -0.02] },
      );
  const front = solid(
    soft(line, { thick: 0.085, edge: 0.16, folds: knit.folds ?? ((x, y) => Math.sin(x * 4 + y * 3) * 0.014) }),
    dyed(map, { threads: 130, depth: 0.16 }),
  );
  return all(back, front);
}

/** A pair laid out, the second sock partly under the first. */
export const pair = (knit: Knit, make: (knit: Knit) => Part = sock) =>
  laid(
    place(make(knit), { at: [-0.35, 0, 0.16], turn: [0, 0, 0.1] }),
    place(make(knit), { at: [0.5, 0.28, 0.06], turn: [0, 0, -0.12] }),
  );

/** Three folded pairs in a paper band, as they lie in the carton. */
export const banded = ({ ground, accent }: { ground: string; accent: string }) =>
  all(
    counted(2, (index) =>
      solid(box(0.5, 0.1, 1.1, 0.05), fabric(index ? accent : ground, { threads: 90, depth: 0.2 }), {
        at: [0, 0.06 + index * 0.09, index * 0.03],
      }),
    ),
    solid(box(0.54, 0.24, 0.34, 0.02), matte("#f7f3ea"), { at: [0, 0.11, 0.05] }),
    solid(box(0.3, 0.01, 0.16, 0), matte(accent), { at: [0, 0.235, 0.05] }),
  );

const half: [number, number, number?][] = [
  [0, 2.2, 0],
  [0.5, 2.2, 0.02],
  [0.72, 1.5, 0.3],
  [0.56, 0.3, 0.4],
  [0.42, -0.35, 0.3],
  [0.45, -0.9, 0.3],
  [0.3, -1.7, 0.2],
  [0.42, -2.0, 0.14],
  [0.12, -2.02, 0.1],
  [0.14, -1.7, 0.2],
  [0.1, -0.4, 0.3],
  [0.04, 1.0, 0.1],
  [0, 1.12, 0.04],
];

/** Two legs standing, 42 wide and 90 tall in tenths of what they are; `grow` for what is worn over them. */
export const legsLine = (grow = 0) =>
  pattern(mirrored(half.map(([x, y, radius]) => [x > 0.3 ? x + grow : x > 0.05 ? x - grow / 2 : x, y, radius])));
