import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  glass,
  gloss,
  matte,
  metal,
  type Part,
  place,
  rod,
  solid,
  times,
  wire,
} from "../../stage";
import { gilt } from "./parts";

/** A strip of lashes: longer towards its outer end. */
const lashes = (color: string): Part => [
  solid(
    wire(
      [
        [-0.62, 0, 0.04],
        [-0.2, 0.02, 0.16],
        [0.25, 0.02, 0.16],
        [0.62, 0, 0.04],
      ],
      0.016,
    ),
    matte(color),
  ),
  times(60, (index) => {
    const share = index / 59;
    const x = -0.6 + share * 1.2;
    const long = (0.2 + 0.2 * Math.sin(share * 2.6)) * (index % 3 ? 1 : 0.75);
    const out = 0.15 * (1 - (x / 0.62) ** 2) + 0.04;
    return solid(
      wire(
        [
          [x, 0, out],
          [x * 1.08 + (index % 2 ? 0.02 : -0.02), long * 0.5, out + long * 0.5],
          [x * 1.2, long, out + long * 0.55],
        ],
        0.007,
        false,
        8,
      ),
      matte(color),
    );
  }),
];

export const falseLashes = kind({
  name: "false-lashes",
  noun: {
    en: "false eyelashes",
    zh: "假睫毛",
    es: "pestañas postizas",
    "pt-br": "cílios postiços",
    ru: "накладные ресницы",
    ar: "رموش صناعية",
    ur: "مصنوعی پلکیں",
    fr: "faux cils",
  },
  centimetres: 11,
  looks: { black: ["#151517", "#f2b6c4"], brown: ["#3d2418", "#e6d2b4"], pink: ["#151517", "#e9899f"] },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.7, yaw: -0.25 }, turned: { yaw: 0.9 }, detail: { fit: 2.2, look: [0.3, 0.5, 0.7] } },
  build: ([hair = "", tray = ""]) =>
    all(
      solid(box(3, 0.16, 2.4, 0.08), gloss(tray, { roughness: 0.35 }), { at: [0, 0.08, 0] }),
      times(6, (index) =>
        place(
          [
            solid(box(1.34, 0.08, 0.24, 0.1), gloss("#ffffff", { roughness: 0.3 }), { at: [0, 0, 0.06] }),
            place(lashes(hair), { at: [0, 0.03, 0.02] }),
          ],
          { at: [((index % 2) - 0.5) * 1.45, 0.2, (Math.floor(index / 2) - 1) * 0.72] },
        ),
      ),
      solid(box(3, 0.1, 2.4, 0.06), glass("#fdf4f6", { opacity: 0.35 }), { at: [0, 1.25, -1.65], turn: [-1.2, 0, 0] }),
    ),
  carton: { count: [3, 2, 6], build: ([, tray = ""]: string[]) => all(solid(box(3, 0.4, 2.4, 0.06), gloss(tray))) },
});

export const magneticLashes = kind({
  name: "magnetic-lashes",
  noun: {
    en: "magnetic eyelash kit",
    zh: "磁性假睫毛套装",
    es: "kit de pestañas magnéticas",
    "pt-br": "kit de cílios magnéticos",
    ru: "набор магнитных ресниц",
    ar: "طقم رموش مغناطيسية",
    ur: "مقناطیسی پلکوں کا کٹ",
    fr: "kit de cils magnétiques",
  },
  centimetres: 14,
  looks: { black: ["#151517", "#2b2c31"], "rose-gold": ["#151517", "#dfa48a"] },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.75, yaw: -0.2 }, detail: { fit: 2, look: [0.3, 0.5, 0.4] } },
  build: ([hair = "", shell = ""]) =>
    all(
      solid(box(3.4, 0.2, 2.3, 0.1), gloss(shell, { metalness: 0.3 }), { at: [0, 0.1, 0] }),
      solid(box(3.1, 0.04, 2, 0.05), matte("#f4e9e4"), { at: [0, 0.2, 0] }),
      times(4, (index) =>
        place(
          [
            lashes(hair),
            [-0.5, -0.2, 0.2, 0.5].map((x) => solid(box(0.07, 0.04, 0.03, 0), metal("#c9cdd2"), { at: [x, 0, 0.1] })),
          ],
          { at: [((index % 2) - 0.5) * 1.45, 0.24, Math.floor(index / 2) * 0.62 - 0.85] },
        ),
      ),
      place(
        [
          solid(rod(0.12, 0.12, 1.5, 36), gloss("#1d1d20")),
          solid(rod(0.125, 0.125, 0.1, 36), gilt(), { at: [0, 0.2, 0] }),
        ],
        { at: [-0.7, 0.34, 0.6], turn: [0, 0, Math.PI / 2] },
      ),
      bothSides((side) =>
        solid(
          wire(
            [
              [0.4, 0.3, 0.6 + side * 0.04],
              [0.9, 0.3, 0.6 + side * 0.14],
              [1.45, 0.3, 0.6 + side * 0.02],
            ],
            0.035,
          ),
          metal("#dfa48a"),
        ),
      ),
    ),
});
