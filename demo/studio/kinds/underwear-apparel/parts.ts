import {
  all,
  arc,
  box,
  Color,
  type Corner,
  type Cut,
  counted,
  dyed,
  type Flat,
  fabric,
  gloss,
  matte,
  mirrored,
  type Pen,
  pattern,
  rod,
  seam,
  sewn,
  soft,
  solid,
  topCut,
  topSeams,
  trouserCut,
} from "../../stage";

/** The inside of a top's back at its neck, with the label. */
export const backNeck = (color: string, neck: Flat = [0.27, 0.22]) =>
  all(
    solid(
      soft(
        pattern([
          [-neck[0] - 0.04, 2.03, 0.03],
          [neck[0] + 0.04, 2.03, 0.03],
          [neck[0], 1.6, 0.1],
          [-neck[0], 1.6, 0.1],
        ]),
        { thick: 0.02 },
      ),
      fabric(new Color(color).multiplyScalar(0.62)),
      { at: [0, 0, -0.02] },
    ),
    solid(box(0.15, 0.1, 0.012, 0.005), matte("#f7f3ea"), { at: [0, 1.91, 0.015] }),
  );

/** A ribbed band round a neck, drawn. */
export function neckRib(pen: Pen, [wide, deep]: Flat, color: string, width = 0.09) {
  const line = arc(wide + width * 0.4, deep + width * 0.45);
  seam(pen, line, color, width);
  for (let index = 0; index < line.length - 1; index++) {
    const [a, b] = [line[index], line[index + 1]];
    if (a && b)
      for (const share of [0, 0.33, 0.66])
        seam(
          pen,
          [
            [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share + 0.03],
            [(a[0] + (b[0] - a[0]) * share) * 0.9, a[1] + (b[1] - a[1]) * share - 0.03],
          ],
          "#00000022",
          0.01,
        );
  }
}

/** Ribbed ends across a band of a drawing. */
export function ribs(pen: Pen, y: number, tall: number, color: string) {
  pen.fillStyle = color;
  pen.fillRect(-2, y, 4, tall);
  for (let x = -1.6; x < 1.6; x += 0.04)
    seam(
      pen,
      [
        [x, y],
        [x, y + tall],
      ],
      "#00000026",
      0.012,
    );
  seam(
    pen,
    [
      [-2, y + tall],
      [2, y + tall],
    ],
    "#00000044",
    0.014,
  );
}

/** Buttons down the middle. */
export const buttons = (from: number, to: number, count: number, color = "#f3eee4", out = 0.13) =>
  counted(count, (index) =>
    solid(rod(0.035, 0.035, 0.02, 24), gloss(color), {
      at: [0, from + ((to - from) * index) / Math.max(1, count - 1), out],
      turn: [Math.PI / 2, 0, 0],
    }),
  );

/** A folded piece with its band, as it lies in the carton. */
export const foldedPiece = (color: string, mark = "#f5f0e6") =>
  all(
    solid(box(1, 0.2, 1.2, 0.09), fabric(color, { threads: 200 }), { at: [0, 0.1, 0] }),
    solid(box(0.5, 0.16, 0.36, 0.05), fabric(new Color(color).multiplyScalar(0.85)), { at: [0, 0.14, -0.42] }),
    solid(box(0.3, 0.01, 0.2, 0), matte(mark), { at: [0, 0.205, 0.2] }),
  );

/** A top of a cut with its drawing, in cloth. */
export function stitchedTop(cut: Cut, ground: string, draw: (pen: Pen) => void, threads = 220, thick = 0.1) {
  const { geometry, map } = sewn(
    topCut(cut),
    ground,
    (pen) => {
      draw(pen);
      topSeams(pen, cut);
    },
    thick,
  );
  return all(solid(geometry, dyed(map, { threads, depth: 0.09 })), backNeck(ground, cut.neck));
}

/** Trousers with their waistband and drawing. */
export function stitchedTrousers(
  [waist, ankle, hem, seat]: [number, number, number, number?],
  ground: string,
  draw: (pen: Pen) => void = () => {},
  threads = 220,
) {
  const line = trouserCut(waist, ankle, hem, seat);
  const { geometry, map } = sewn(line, ground, (pen) => {
    draw(pen);
    seam(
      pen,
      [
        [0, 2],
        [0, 1],
      ],
      "#00000055",
      0.014,
    );
    seam(
      pen,
      [
        [-2, 1.86],
        [2, 1.86],
      ],
      "#00000044",
      0.012,
    );
    seam(
      pen,
      [
        [-2, hem + 0.07],
        [2, hem + 0.07],
      ],
      "#00000044",
      0.012,
      [0.03, 0.02],
    );
    for (let x = -1; x < 1; x += 0.05)
      seam(
        pen,
        [
          [x, 1.88],
          [x, 2],
        ],
        "#00000022",
        0.012,
      );
  });
  return solid(geometry, dyed(map, { threads, depth: 0.09 }));
}

/** Swimsuits and shapers: from the straps to the legs, one piece. */
export const suitLine = (shorts = 0) =>
  pattern(
    mirrored([
      [0, 1.45, 0.3],
      [0.22, 1.6, 0.2],
      [0.3, 2.1, 0.04],
      [0.4, 2.1, 0.04],
      [0.5, 1.5, 0.3],
      [0.46, 0.95, 0.4],
      [0.36, 0.6, 0.3],
      [0.56, 0.1, 0.3],
      ...(shorts
        ? ([
            [0.6, -shorts, 0.04],
            [0.08, -shorts, 0.04],
            [0, -0.3, 0.05],
          ] as Corner[])
        : ([
            [0.5, -0.05, 0.1],
            [0.14, -0.52, 0.1],
          ] as Corner[])),
    ]),
    0.1,
  );
