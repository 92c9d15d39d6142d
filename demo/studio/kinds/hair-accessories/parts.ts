import {
  all,
  ball,
  board,
  bothSides,
  box,
  chance,
  DoubleSide,
  type Flat,
  gloss,
  matte,
  metal,
  outline,
  type Part,
  type Place,
  pearly,
  place,
  printed,
  ring,
  rod,
  shaped,
  solid,
  sparkle,
  times,
} from "../../stage";

/** Cellulose acetate: clouds of darker and lighter colour in a ground, as in tortoiseshell and marble, or bands across. */
export const acetate = (ground: string, clouds: string[], opacity = 1, stripes?: string) =>
  gloss("#ffffff", {
    roughness: 0.14,
    transparent: opacity < 1,
    opacity,
    side: DoubleSide,
    map: printed(512, 512, (pen) => {
      pen.fillStyle = ground;
      pen.fillRect(0, 0, 512, 512);
      if (stripes) {
        pen.fillStyle = stripes;
        for (let band = 0; band < 8; band++) pen.fillRect(band * 64, 0, 30, 512);
      }
      for (let index = 0; clouds.length > 0 && index < 70; index++) {
        const [x, y, size] = [chance(0, 512), chance(0, 512), chance(20, 80)];
        const tint = pen.createRadialGradient(x, y, 0, x, y, size);
        tint.addColorStop(0, clouds[index % clouds.length] ?? ground);
        tint.addColorStop(1, "rgba(255,255,255,0)");
        pen.globalAlpha = 0.75;
        pen.fillStyle = tint;
        pen.fillRect(x - size, y - size, size * 2, size * 2);
      }
    }),
  });

export type Acetate = { ground: string; clouds: string[]; opacity?: number; stripes?: string };
export const tortoise: Acetate = { ground: "#c07a34", clouds: ["#3a1d0c", "#e0a050", "#2a1408", "#8a4a1c"] };
export const plain = (ground: string, light: string, opacity = 1): Acetate => ({
  ground,
  clouds: [light, ground],
  opacity,
});

type Claw = { look: Acetate; wide?: number; teeth?: number; isSquare?: boolean };

/** A claw clip lying along x: two combs with a spring between them; 2.2 units wide, its teeth down to y -1. */
export function claw({ look, wide = 1.1, teeth = 7, isSquare = false }: Claw): Part {
  const material = acetate(look.ground, look.clouds, look.opacity, look.stripes);
  const top = (x: number) => (isSquare ? 0.5 : 0.22 + 0.36 * Math.cos((x / wide) * 1.35) ** 1.5);
  const line: Flat[] = Array.from({ length: 25 }, (_, index) => {
    const x = -wide + (index / 24) * wide * 2;
    return [x, top(x)];
  });
  const cell = (wide * 2) / teeth;
  for (let tooth = teeth - 1; tooth >= 0; tooth--) {
    const middle = -wide + (tooth + 0.5) * cell;
    const long = isSquare ? 1.3 : 1.34 - Math.abs(middle / wide) * 0.34;
    for (let step = 0; step <= 7; step++)
      line.push([middle + cell * (0.36 - step * 0.028), -0.34 - (step / 7) * (long - 0.34)]);
    for (let step = 7; step >= 0; step--)
      line.push([middle - cell * (0.36 - step * 0.028), -0.34 - (step / 7) * (long - 0.34)]);
  }
  const bend = 0.52;
  const half = shaped(board(outline(line), 0.05, 0.03), (at) => {
    const out = at.z;
    if (at.y >= 0) at.set(at.x, at.y * 0.86, at.y * 0.62 + out + 0.1);
    else {
      const turn = -at.y / bend;
      const radius = bend + out;
      at.set(
        at.x,
        -bend + bend * Math.cos(turn) - out * (1 - Math.cos(turn)),
        radius * Math.sin(turn) + 0.1 + out * Math.cos(turn),
      );
    }
  });
  return [
    solid(half, material),
    solid(half, material, { turn: [0, Math.PI, 0], at: [cell * 0.1, 0, 0] }),
    times(9, (index) =>
      solid(ring(0.075, 0.018, Math.PI * 2, 20), metal("#cfd3d8"), {
        at: [(index - 4) * 0.045, 0.02, 0],
        turn: [0, Math.PI / 2, 0],
      }),
    ),
    solid(rod(0.05, 0.05, wide * 1.1, 20), metal("#cfd3d8"), { at: [0, 0.02, 0], turn: [0, 0, Math.PI / 2] }),
  ];
}

/** Pearls with sparkling stones between them along x, on a bar. */
export const pearlBar = (length: number, count: number, size: number): Part =>
  times(count, (index) => {
    const x = ((index + 0.5) / count - 0.5) * length;
    return [
      solid(ball(size * (index % 2 ? 0.8 : 1), 24), pearly(), { at: [x, 0, 0] }),
      index < count - 1 &&
        bothSides((side) =>
          sparkle(size * 0.28, "#ffffff", { at: [x + length / count / 2, side * size * 0.6, size * 0.2] }),
        ),
    ];
  });

/** The metal clip under a barrette, from -1 to 1 along x. */
export const barretteClip = (length: number, color = "#cfd3d8"): Part => [
  solid(box(length, 0.26, 0.03, 0.02), metal(color), { at: [0, 0, -0.05] }),
  solid(box(length * 0.96, 0.1, 0.03, 0.02), metal(color), { at: [0, 0, -0.17], turn: [0, 0.05, 0] }),
  solid(box(0.12, 0.34, 0.16, 0.03), metal(color), { at: [length / 2 - 0.05, 0, -0.12] }),
];

/** A backing card with its hole and a name, of a size, standing; what is on it lies at z 0.03. */
export const backingCard = (width: number, height: number, ground: string, ink: string, name: string): Part => {
  const face = printed(512, Math.round((512 * height) / width), (pen, across, down) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, across, down);
    pen.fillStyle = ink;
    pen.textAlign = "center";
    pen.font = '700 44px "Noto Sans", sans-serif';
    pen.fillText(name, across / 2, 74);
    pen.fillRect(across / 2 - 60, 96, 120, 3);
  });
  return all(
    solid(box(width, height, 0.03, 0.02), matte("#ffffff", { map: face, roughness: 0.5 }), { at: [0, height / 2, 0] }),
    solid(rod(0.09, 0.09, 0.04, 24), matte("#9c9890"), { at: [0, height - 0.13, 0], turn: [Math.PI / 2, 0, 0] }),
  );
};

/** A snap clip: a bent drop of lacquered steel with its tongue, pointing up, one unit long. */
export const snapClip = (color: string, placed: Place): Part => {
  const drop: Flat[] = [
    [0, 1],
    [0.13, 0.72],
    [0.2, 0.32],
    [0.19, 0.08],
    [0, -0.03],
    [-0.19, 0.08],
    [-0.2, 0.32],
    [-0.13, 0.72],
  ];
  const inner = drop.map(([x, y]): Flat => [x * 0.56, 0.1 + y * 0.7]);
  const lacquer = gloss(color);
  return place(
    [
      solid(
        shaped(board(outline(drop, true, [inner]), 0.02, 0.02), (at) => {
          at.z += 0.1 * Math.sin(at.y * Math.PI);
        }),
        lacquer,
      ),
      solid(
        board(
          outline(
            drop.map(([x, y]): Flat => [x * 0.36, 0.12 + y * 0.6]),
            true,
          ),
          0.01,
          0.012,
        ),
        lacquer,
        { at: [0, 0, 0.03] },
      ),
      solid(rod(0.05, 0.05, 0.05, 16), metal("#d5d8dc"), { at: [0, 0.9, 0.05], turn: [Math.PI / 2, 0, 0] }),
    ],
    placed,
  );
};
