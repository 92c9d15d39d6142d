import {
  box,
  type Flat,
  hoop,
  type leather,
  matte,
  metal,
  type Pen,
  plastic,
  ring,
  solid,
  tile,
  times,
} from "../../stage";

/** A steering wheel facing +z: its rim of a material, spokes and hub. */
export const wheel = (rim: ReturnType<typeof leather>, thick = 0.16) => [
  solid(ring(1.3, thick, Math.PI * 2, 96), rim),
  solid(tile(1.1, 0.8, 0.3, 0.3, 0.1), plastic("#26282c"), { at: [0, 0, -0.05] }),
  [0, Math.PI, -Math.PI / 2].map((angle) =>
    solid(box(0.8, 0.2, 0.12, 0.05), plastic("#3a3d42"), {
      at: [Math.cos(angle) * 0.85, Math.sin(angle) * 0.85, -0.05],
      turn: [0, 0, angle],
    }),
  ),
  solid(hoop(0.24, 0.2, 0.04), metal("#c9ccd0"), { at: [0, 0, 0.11] }),
];

/** A blade of an air vent with its bars, facing +z, for things clipped to one. */
export const airVent = () => [
  solid(tile(3.4, 1.6, 0.24, 0.2, 0.08), plastic("#33363b"), { at: [0, 0, -0.3] }),
  solid(tile(3, 1.2, 0.16, 0.06), matte("#0f1012"), { at: [0, 0, -0.2] }),
  times(4, (index) =>
    solid(box(3, 0.07, 0.26, 0.02), plastic("#26282c"), { at: [0, (index - 1.5) * 0.3, -0.14], turn: [0.2, 0, 0] }),
  ),
];

/** A road at night seen through a windscreen. */
export const road = (pen: Pen, across: number, up: number) => {
  const sky = pen.createLinearGradient(0, 0, 0, up);
  sky.addColorStop(0, "#7fb2d8");
  sky.addColorStop(0.5, "#e9d7b8");
  pen.fillStyle = sky;
  pen.fillRect(0, 0, across, up);
  pen.fillStyle = "#5d7a4a";
  pen.fillRect(0, up * 0.5, across, up * 0.5);
  pen.fillStyle = "#4a4e55";
  pen.beginPath();
  pen.moveTo(across * 0.46, up * 0.5);
  pen.lineTo(across * 0.54, up * 0.5);
  pen.lineTo(across * 0.95, up);
  pen.lineTo(across * 0.05, up);
  pen.fill();
  pen.fillStyle = "#f4f4f1";
  for (let mark = 0; mark < 4; mark++)
    pen.fillRect(across * 0.495 - mark * 2, up * (0.56 + mark * 0.12), 6 + mark * 5, up * 0.06);
  pen.fillStyle = "#c2302c";
  pen.fillRect(across * 0.44, up * 0.53, across * 0.1, up * 0.09);
};

export const seatShape = (wide: number, high: number): Flat[] => [
  [-wide * 0.8, 0],
  [-wide, high * 0.35],
  [-wide * 0.96, high * 0.75],
  [-wide * 0.7, high],
  [wide * 0.7, high],
  [wide * 0.96, high * 0.75],
  [wide, high * 0.35],
  [wide * 0.8, 0],
];
