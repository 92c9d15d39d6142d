import { kind } from "../../kind";
import { all, box, glass, matte, place, plastic, ring, rod, rubber, solid, wire } from "../../stage";

export const doctorSet = kind({
  name: "doctor-set",
  noun: {
    en: "doctor play set",
    zh: "医生玩具套装",
    es: "set de médico",
    "pt-br": "kit médico",
    ru: "набор доктора",
    ar: "طقم طبيب",
    ur: "ڈاکٹر کھلونا سیٹ",
    fr: "mallette de docteur",
  },
  centimetres: 26,
  looks: { red: ["#e8483f", "#fbf8f2"], blue: ["#4f9fd8", "#fbf8f2"], pink: ["#f08fae", "#fdf3f5"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.42, yaw: -0.4 }, turned: { yaw: 0.75 } },
  build: ([one = "", two = ""]) =>
    all(
      solid(box(2.6, 1.6, 0.9, 0.2), plastic(one), { at: [0, 0.8, -0.8] }),
      solid(box(2.62, 0.08, 0.92, 0.03), plastic(two), { at: [0, 1.05, -0.8] }),
      solid(ring(0.36, 0.08, Math.PI, 40), plastic(two), { at: [0, 1.6, -0.8] }),
      solid(rod(0.46, 0.46, 0.04, 50), plastic(two), { at: [0, 0.6, -0.34], turn: [Math.PI / 2, 0, 0] }),
      [
        [0.56, 0.18],
        [0.18, 0.56],
      ].map(([wide = 0, high = 0]) => solid(box(wide, high, 0.04, 0.01), plastic("#e0302a"), { at: [0, 0.6, -0.3] })),
      solid(
        wire(
          [
            [-1.6, 0.1, 0.9],
            [-1.2, 0.1, 1.6],
            [-0.4, 0.1, 1.5],
            [-0.2, 0.1, 0.9],
            [-0.6, 0.1, 0.5],
            [-1, 0.1, 0.3],
          ],
          0.06,
        ),
        rubber("#3f6fb5"),
      ),
      solid(rod(0.26, 0.26, 0.16, 40), plastic("#f2c63f"), { at: [-1.65, 0.1, 0.85] }),
      place(
        [
          solid(rod(0.17, 0.17, 0.9, 30), glass("#f4fafc", { opacity: 0.5 })),
          solid(rod(0.14, 0.14, 0.4, 30), plastic("#58b06a"), { at: [0, -0.2, 0] }),
          solid(rod(0.05, 0.05, 0.7, 16), plastic("#58b06a"), { at: [0, 0.6, 0] }),
          solid(rod(0.22, 0.22, 0.06, 30), plastic("#58b06a"), { at: [0, 0.95, 0] }),
          solid(rod(0.02, 0.07, 0.4, 16), plastic("#ffffff"), { at: [0, -0.62, 0], turn: [Math.PI, 0, 0] }),
        ],
        { at: [0.9, 0.2, 0.7], turn: [0, 0.4, 1.57] },
      ),
      place(
        [
          solid(box(0.16, 1.3, 0.12, 0.06), plastic("#ffffff")),
          solid(box(0.05, 0.9, 0.02, 0), matte("#e0302a"), { at: [0, -0.1, 0.065] }),
        ],
        { at: [0.75, 0.08, 1.35], turn: [-Math.PI / 2, 0, 1.1] },
      ),
      place(
        [
          solid(rod(0.09, 0.09, 0.9, 20), plastic(one)),
          solid(rod(0.14, 0.14, 0.5, 24), plastic("#f08a3c"), { at: [0, 0.5, 0], turn: [0, 0, Math.PI / 2] }),
        ],
        { at: [1.7, 0.16, 0.9], turn: [-Math.PI / 2, 0, -0.4] },
      ),
    ),
});
