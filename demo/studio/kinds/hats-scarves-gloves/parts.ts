import {
  Color,
  type Corner,
  DoubleSide,
  drawnOn,
  dyed,
  type Flat,
  fabric,
  laid,
  leather,
  type Pen,
  pattern,
  place,
  printed,
  seam,
  soft,
  solid,
} from "../../stage";

/** Cloth with knitted ribs or stitches drawn as a tile: `across` × `up` of them. */
export function knitted(color: string, across: number, up: number, accent?: string) {
  const tile = (ground: string, dark: string) =>
    printed(64, 64, (pen) => {
      pen.fillStyle = ground;
      pen.fillRect(0, 0, 64, 64);
      pen.strokeStyle = dark;
      pen.lineWidth = 9;
      for (const side of [-1, 1]) {
        pen.beginPath();
        pen.moveTo(32 + side * 32, -6);
        pen.lineTo(32, 30);
        pen.moveTo(32 + side * 32, 58);
        pen.lineTo(32, 94);
        pen.moveTo(32 + side * 32, 26);
        pen.lineTo(32, 62);
        pen.stroke();
      }
    });
  const map = tile(color, accent ?? `#${new Color(color).multiplyScalar(0.72).getHexString()}`);
  const bump = tile("#ffffff", "#444444");
  for (const texture of [map, bump]) texture.repeat.set(across, up);
  return fabric("#ffffff", {
    map,
    bumpMap: bump,
    bumpScale: 3,
    sheen: 0.2,
    depth: 0.05,
    threads: 90,
    side: DoubleSide,
  });
}

/** A glove's outline, fingers up: a right hand seen from its back, or a mitten. */
export function gloveLine(isMitten = false) {
  const fingers: Flat[] = [
    [0.34, 1.62],
    [0.12, 1.9],
    [-0.11, 1.96],
    [-0.33, 1.8],
  ];
  const top: Corner[] = isMitten
    ? [
        [0.45, 1.3, 0.3],
        [0.32, 1.85, 0.3],
        [-0.3, 1.85, 0.3],
        [-0.44, 1.3, 0.3],
      ]
    : fingers.flatMap(([x, tip], index): Corner[] => [
        [x + 0.112, index ? 1.2 : 1.1, 0.04],
        [x + 0.1, tip, 0.1],
        [x - 0.1, tip, 0.1],
        [x - 0.112, index === 3 ? 1.1 : 1.2, 0.04],
      ]);
  return pattern(
    [
      [0.36, 0, 0.04],
      [0.36, 0.4, 0.1],
      [0.45, 0.7, 0.2],
      ...top,
      [-0.45, 0.95, 0.1],
      [-0.72, 1.3, 0.12],
      [-0.88, 1.22, 0.12],
      [-0.66, 0.72, 0.2],
      [-0.36, 0.4, 0.15],
      [-0.36, 0, 0.04],
    ],
    0.1,
  );
}

export type Glove = { ground: string; cuff: string; isMitten?: boolean; draw?: (pen: Pen) => void; rough?: boolean };

/** One glove with its cuff, standing on its wrist. */
export function glove({ ground, cuff, isMitten, draw, rough }: Glove) {
  const line = gloveLine(isMitten);
  const map = drawnOn(line, ground, (pen) => {
    pen.globalAlpha = 0.12;
    for (let x = -1; x < 1; x += 0.045)
      seam(
        pen,
        [
          [x, 0],
          [x, 2],
        ],
        "#000000",
        0.014,
      );
    pen.globalAlpha = 1;
    draw?.(pen);
    pen.fillStyle = cuff;
    pen.fillRect(-0.6, 0, 1.2, 0.4);
    for (let x = -0.5; x < 0.5; x += 0.05)
      seam(
        pen,
        [
          [x, 0],
          [x, 0.4],
        ],
        "#00000033",
        0.016,
      );
    seam(
      pen,
      [
        [-0.5, 0.4],
        [0.5, 0.4],
      ],
      "#00000044",
      0.014,
    );
  });
  return solid(
    soft(line, { thick: 0.13, edge: 0.13, folds: (x, y) => Math.sin(y * 2 + x) * 0.03 }),
    rough ? leather("#ffffff", { map }) : dyed(map, { threads: 110, depth: 0.18 }),
  );
}

/** A pair laid out like open hands. */
export const gloves = (told: Glove) =>
  laid(
    place(glove(told), { at: [-0.72, 0, 0.14], turn: [0, 0, 0.14] }),
    place(glove(told), { at: [0.72, 0, 0.14], turn: [0, 0, -0.14], scale: [-1, 1, 1] }),
  );

export type Checks = { ground: string; lines: string[] };

/** A tartan drawn as a tile. */
export const tartan = ({ ground, lines }: Checks) =>
  printed(512, 512, (pen, width, height) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, width, height);
    pen.globalAlpha = 0.5;
    for (const [index, color] of lines.entries()) {
      pen.fillStyle = color;
      for (const at of [0.08 + index * 0.26, 0.5 + index * 0.2]) {
        const wide = 70 - index * 26;
        pen.fillRect(at * width, 0, wide, height);
        pen.fillRect(0, at * height, width, wide);
      }
    }
  });
