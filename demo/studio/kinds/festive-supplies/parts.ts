import {
  all,
  around,
  ball,
  chance,
  cord,
  drawnOn,
  type Flat,
  gloss,
  glow,
  lit,
  matte,
  metal,
  type Pen,
  type Point,
  pattern,
  rod,
  satin,
  seam,
  soft,
  solid,
  turned,
  written,
} from "../../stage";

/** A snow star of six arms on a drawing. */
export function snowflake(pen: Pen, x: number, y: number, size: number, color = "#ffffff") {
  pen.strokeStyle = color;
  pen.lineWidth = size * 0.12;
  pen.lineCap = "round";
  for (let arm = 0; arm < 6; arm++) {
    pen.save();
    pen.translate(x, y);
    pen.rotate((arm * Math.PI) / 3);
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(0, size);
    for (const at of [0.45, 0.75])
      for (const side of [-1, 1]) {
        pen.moveTo(0, size * at);
        pen.lineTo(side * size * 0.24, size * (at + 0.22));
      }
    pen.stroke();
    pen.restore();
  }
}

/** A star of so many points. */
export const star = (outer: number, inner: number, points = 5): Flat[] =>
  Array.from({ length: points * 2 }, (_, index): Flat => {
    const angle = Math.PI / 2 + (index * Math.PI) / points;
    const radius = index % 2 ? inner : outer;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });

/** Pennants on a cord that sags, each with a sign of its own; rows lie under one another. */
export function pennants(rows: string[][], colors: string[], ink: string, [wide, tall]: Flat = [0.5, 0.8]) {
  return rows.map((signs, row) => {
    const sag = (x: number) => row * -1.05 + 0.045 * x * x;
    const span = (signs.length * (wide + 0.06)) / 2;
    const cloth = pattern(
      [
        [-wide / 2, 0, 0],
        [wide / 2, 0, 0],
        [wide / 2, -tall * 0.78, 0.02],
        [0, -tall, 0.02],
        [-wide / 2, -tall * 0.78, 0.02],
      ],
      0.02,
    );
    const ends = span + 0.35;
    return [
      cord(
        [-1, -0.6, -0.2, 0.2, 0.6, 1].map((share): Point => [share * ends, sag(share * ends), 0]),
        "#efe6d4",
        0.018,
      ),
      signs.map((sign, index) => {
        const x = (index - (signs.length - 1) / 2) * (wide + 0.06);
        const map = drawnOn(
          cloth,
          colors[(index + row) % colors.length] ?? "#ffffff",
          (pen) => {
            seam(pen, [...cloth, ...cloth.slice(0, 1)], ink, 0.025);
            written(pen, sign, [0, -tall * 0.44], tall * 0.52, ink);
          },
          240,
        );
        return solid(soft(cloth, { thick: 0.012, step: 0.06 }), matte("#ffffff", { map }), {
          at: [x, sag(x), 0.01],
          turn: [0.05, chance(-0.15, 0.15), x * 0.05],
        });
      }),
    ];
  });
}

/** A cake with cream running down, its top at y 0.9. */
export const cake = (cream = "#f7ece2", dough = "#f0b9c1") =>
  all(
    solid(rod(1.35, 1.35, 0.06), gloss("#e9e4dc"), { at: [0, 0.03, 0] }),
    solid(rod(1.1, 1.1, 0.78), matte(dough, { roughness: 0.6 }), { at: [0, 0.44, 0] }),
    solid(rod(1.13, 1.13, 0.14), matte(cream, { roughness: 0.5 }), { at: [0, 0.83, 0] }),
    around(20, (angle, index) =>
      solid(ball(0.13, 16), matte(cream, { roughness: 0.5 }), {
        at: [Math.cos(angle) * 1.06, 0.76 - (index % 3) * 0.05, Math.sin(angle) * 1.06],
        scale: [1, 1.2 + (index % 3) * 0.5, 1],
      }),
    ),
    around(12, (angle) =>
      solid(ball(0.13, 16), matte("#ffffff", { roughness: 0.5 }), {
        at: [Math.cos(angle) * 0.92, 0.95, Math.sin(angle) * 0.92],
        scale: [1, 0.8, 1],
      }),
    ),
  );

/** The flame of a candle, its foot at the origin. */
export const flame = () => [
  solid(
    turned(
      [
        [0.001, 0],
        [0.05, 0.06],
        [0.045, 0.13],
        [0.001, 0.26],
      ],
      20,
    ),
    lit("#ffc357", 1.8),
  ),
  glow("#ffb347", 0.32, [0, 0.12, 0.02], 0.5),
];

/** A tassel of threads, its knot at the origin. */
export const tassel = (color: string, length = 0.8, cap = "#d9a441") =>
  all(
    solid(ball(0.09, 20), metal(cap, { roughness: 0.3 }), { at: [0, -0.05, 0] }),
    around(14, (angle, index) =>
      solid(rod(0.014, 0.018, length, 6), satin(color), {
        at: [Math.cos(angle) * 0.05 * (1 + (index % 2)), -0.1 - length / 2, Math.sin(angle) * 0.05 * (1 + (index % 2))],
        turn: [Math.sin(angle) * -0.05, 0, Math.cos(angle) * 0.05],
      }),
    ),
  );
