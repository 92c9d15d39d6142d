import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  fabric,
  leather,
  matte,
  metal,
  type Part,
  place,
  plastic,
  ring,
  rod,
  solid,
  times,
  wire,
} from "../../stage";

const steel = () => metal("#cfd4d9", { roughness: 0.2 });
const tweezers = (): Part =>
  bothSides((side) =>
    solid(
      wire(
        [
          [0, 0, 0],
          [side * 0.12, 0.9, 0],
          [side * 0.015, 1.9, 0],
        ],
        0.04,
        false,
        30,
      ),
      steel(),
    ),
  );
const scissors = (): Part =>
  bothSides((side) => [
    solid(ring(0.2, 0.05, Math.PI * 2, 30), steel(), { at: [side * 0.24, 0, 0] }),
    solid(
      wire(
        [
          [side * 0.2, 0.18, 0],
          [0, 0.75, 0],
          [side * -0.08, 1.6, 0],
        ],
        0.045,
      ),
      steel(),
    ),
  ]);
const clipper = (): Part => [
  solid(box(0.3, 1.3, 0.07, 0.03), steel(), { at: [0, 0.65, 0] }),
  solid(box(0.24, 1.1, 0.05, 0.02), steel(), { at: [0, 0.62, 0.14], turn: [-0.1, 0, 0] }),
  solid(rod(0.06, 0.06, 0.2, 16), steel(), { at: [0, 1.2, 0.06], turn: [Math.PI / 2, 0, 0] }),
];
const stick = (handle: string, tip: Part): Part => [
  solid(rod(0.06, 0.06, 0.8, 16), plastic(handle), { at: [0, 0.4, 0] }),
  solid(rod(0.035, 0.05, 0.9, 14), steel(), { at: [0, 1.2, 0] }),
  place(tip, { at: [0, 1.7, 0] }),
];
const openCase = (color: string, tools: Part[]): Part => [
  solid(box(3.6, 0.22, 2.6, 0.1), leather(color), { at: [0, 0.11, 0] }),
  solid(box(3.4, 0.06, 2.4, 0.04), fabric("#efe4d6", { threads: 300, depth: 0.05 }), { at: [0, 0.22, 0] }),
  place(
    [
      solid(box(3.6, 0.22, 2.6, 0.1), leather(color)),
      solid(box(3.4, 0.04, 2.4, 0.04), fabric("#efe4d6", { threads: 300, depth: 0.05 }), { at: [0, -0.11, 0] }),
    ],
    { at: [0, 1.35, -1.75], turn: [-1.15, 0, 0] },
  ),
  solid(box(3.2, 0.05, 0.26, 0.02), leather(color), { at: [0, 0.36, 0.35] }),
  tools.map((tool, index) =>
    place(tool, { at: [(index - (tools.length - 1) / 2) * (3.1 / tools.length), 0.31, 1], turn: [-Math.PI / 2, 0, 0] }),
  ),
];

export const manicureSet = kind({
  name: "manicure-set",
  noun: {
    en: "manicure set",
    zh: "美甲修剪套装",
    es: "set de manicura",
    "pt-br": "kit de manicure",
    ru: "маникюрный набор",
    ar: "طقم مانيكير",
    ur: "مینیکیور سیٹ",
    fr: "set de manucure",
  },
  centimetres: 16,
  looks: { black: "#26272b", pink: "#e8a0b0", brown: "#7a4a2f" },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.7, yaw: -0.3 }, turned: { yaw: 0.85 }, detail: { look: [0.5, 0.2, 0.7], fit: 2 } },
  build: (color) =>
    all(
      openCase(color, [
        clipper(),
        scissors(),
        tweezers(),
        stick(color, solid(box(0.14, 0.4, 0.03, 0.01), steel())),
        stick(color, solid(ball(0.07, 16), steel())),
        clipper(),
      ]),
    ),
  carton: { count: [2, 2, 5], build: (color: string) => all(solid(box(3.6, 0.44, 2.6, 0.1), matte(color))) },
});

export const eyebrowKit = kind({
  name: "eyebrow-kit",
  noun: {
    en: "eyebrow grooming set",
    zh: "修眉套装",
    es: "set para cejas",
    "pt-br": "kit de sobrancelhas",
    ru: "набор для бровей",
    ar: "طقم عناية بالحواجب",
    ur: "آئی برو سیٹ",
    fr: "kit sourcils",
  },
  centimetres: 14,
  looks: { pink: "#ef9fb2", champagne: "#d9bd94", black: "#26272b" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.7, yaw: -0.3 }, turned: { yaw: 0.85 } },
  build: (color) =>
    all(
      openCase(color, [
        tweezers(),
        scissors(),
        stick(color, solid(box(0.2, 0.7, 0.03, 0.01), steel())),
        stick(
          color,
          times(14, (index) =>
            solid(rod(0.012, 0.012, 0.24, 6), matte("#2a211c"), {
              at: [0, index * 0.035, 0],
              turn: [0, index, Math.PI / 2],
            }),
          ),
        ),
        tweezers(),
      ]),
    ),
});
