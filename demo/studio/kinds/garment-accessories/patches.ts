import { kind } from "../../kind";
import {
  ball,
  chance,
  circle,
  counted,
  drawnOn,
  dyed,
  type Flat,
  fabric,
  flatLay,
  laid,
  many,
  matte,
  metal,
  mirrored,
  type Pen,
  type Point,
  pattern,
  place,
  rod,
  seam,
  soft,
  solid,
  wire,
  written,
} from "../../stage";

const shapes: { line: Flat[]; ground: string; edge: string; draw: (pen: Pen) => void }[] = [
  {
    line: circle(0.62),
    ground: "#24406b",
    edge: "#e2b33c",
    draw: (pen) => {
      pen.fillStyle = "#f4f1ea";
      pen.beginPath();
      pen.moveTo(-0.45, -0.3);
      pen.lineTo(-0.1, 0.3);
      pen.lineTo(0.1, 0);
      pen.lineTo(0.22, 0.16);
      pen.lineTo(0.48, -0.3);
      pen.fill();
      pen.fillStyle = "#e2b33c";
      pen.beginPath();
      pen.arc(0.26, 0.34, 0.1, 0, 7);
      pen.fill();
    },
  },
  {
    line: pattern(
      mirrored([
        [0, 0.42, 0.08],
        [0.3, 0.62, 0.3],
        [0.66, 0.4, 0.3],
        [0.5, -0.1, 0.3],
        [0, -0.62, 0.06],
      ]),
      0.2,
    ),
    ground: "#c0242f",
    edge: "#f4f1ea",
    draw: (pen) => written(pen, "LOVE", [0, 0.1], 0.3, "#f4f1ea"),
  },
  {
    line: pattern([
      [-0.7, 0.4, 0.12],
      [0.7, 0.4, 0.12],
      [0.7, -0.4, 0.12],
      [-0.7, -0.4, 0.12],
    ]),
    ground: "#3f6b4f",
    edge: "#27272a",
    draw: (pen) => {
      written(pen, "RANGER", [0, 0.06], 0.28, "#f2d98a");
      seam(
        pen,
        [
          [-0.5, -0.2],
          [0.5, -0.2],
        ],
        "#f2d98a",
        0.04,
      );
    },
  },
  {
    line: counted(
      10,
      (index): Flat => [
        Math.cos(Math.PI / 2 + index * 0.6283) * (index % 2 ? 0.34 : 0.74),
        Math.sin(Math.PI / 2 + index * 0.6283) * (index % 2 ? 0.34 : 0.74),
      ],
    ),
    ground: "#e2a52c",
    edge: "#8a5a1c",
    draw: () => {},
  },
];

export const embroideredPatch = kind({
  name: "embroidered-patch",
  noun: {
    en: "embroidered patch",
    zh: "刺绣布贴",
    es: "parche bordado",
    "pt-br": "patch bordado",
    ru: "вышитая нашивка",
    ar: "رقعة مطرزة",
    ur: "کڑھائی پیچ",
    fr: "écusson brodé",
  },
  centimetres: 16,
  looks: { multi: 0 },
  shots: ["front", "detail"],
  sets: { front: flatLay, detail: { ...flatLay, fit: 2.2, look: [0.3, 0.5, 0.3] }, use: { pitch: 0.8 } },
  build: (shift) =>
    laid(
      counted(4, (index) => {
        const { line, ground, edge, draw } = shapes[(index + shift) % 4] ??
          shapes[0] ?? { line: circle(0.5), ground: "", edge: "", draw: () => {} };
        const map = drawnOn(line, ground, (pen) => {
          for (let y = -0.8; y < 0.8; y += 0.03)
            seam(
              pen,
              [
                [-0.8, y],
                [0.8, y + 0.05],
              ],
              "#ffffff1a",
              0.012,
            );
          draw(pen);
        });
        const rim = [...line, ...line.slice(0, 1)].map(([x, y]): Point => [x, y, 0.02]);
        return place(
          [
            solid(soft(line, { thick: 0.06, edge: 0.05 }), dyed(map, { threads: 110, depth: 0.25 })),
            solid(wire(rim, 0.045, false, 260), fabric(edge, { threads: 60, depth: 0.4 })),
          ],
          { at: [(index % 2) * 1.6 - 0.8, index < 2 ? 0.75 : -0.75, 0.05], turn: [0, 0, chance(-0.12, 0.12)] },
        );
      }),
    ),
});

export const sequinPatch = kind({
  name: "sequin-patch",
  noun: {
    en: "sequin patch",
    zh: "亮片布贴",
    es: "parche de lentejuelas",
    "pt-br": "patch de paetê",
    ru: "нашивка с пайетками",
    ar: "رقعة ترتر",
    ur: "ستارہ پیچ",
    fr: "écusson à sequins",
  },
  centimetres: 18,
  looks: { gold: "#d8a848", pink: "#e58aa4" },
  shots: ["front", "detail"],
  sets: { front: flatLay, detail: { ...flatLay, fit: 2.4, look: [0.4, 0.5, 0.4] } },
  build(color) {
    const inside = (x: number, y: number) => x * x + (y - 0.05 - Math.abs(x) * 0.55) ** 2 * 1.2 < 0.72;
    const spots = counted(
      1100,
      (index): Flat => [
        ((index % 33) - 16) * 0.055 + (Math.floor(index / 33) % 2) * 0.027,
        (Math.floor(index / 33) - 16) * 0.055,
      ],
    ).filter(([x, y]) => inside(x, y));
    return laid(
      solid(
        many(
          rod(0.042, 0.042, 0.006, 14).rotateX(Math.PI / 2),
          spots.map(([x, y]) => ({
            at: [x, y, 0.05 + chance(0, 0.01)],
            turn: [-0.3 + chance(-0.12, 0.12), chance(-0.15, 0.15), 0],
          })),
        ),
        metal(color, { roughness: 0.18 }),
      ),
      solid(
        many(
          ball(0.03, 6),
          spots.map(([x, y]) => ({ at: [x, y, 0.02] })),
        ),
        matte(color),
      ),
    );
  },
});
