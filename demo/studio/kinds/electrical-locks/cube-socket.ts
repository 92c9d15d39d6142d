import { kind } from "../../kind";
import { all, box, disc, gloss, lit, type Point, place, plastic, solid, tile } from "../../stage";
import { lead, usbPort, well } from "./parts";

export const cubeSocket = kind({
  name: "cube-socket",
  noun: {
    en: "cube extension socket",
    zh: "魔方插座",
    es: "cubo de enchufes",
    "pt-br": "cubo de tomadas",
    ru: "куб-удлинитель",
    ar: "مكعب كهربائي",
    ur: "کیوب ایکسٹینشن ساکٹ",
    fr: "cube multiprise",
  },
  centimetres: 10,
  looks: {
    white: { shell: "#f5f5f3", accent: "#5aa86a" },
    blue: { shell: "#3a78b8", accent: "#f5f5f3" },
    black: { shell: "#2a2c31", accent: "#e0703a" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.55, pitch: 0.35 } },
  build({ shell, accent }) {
    const size = 1.9;
    const socket = [
      solid(tile(1.3, 1.3, 0.3, 0.04), plastic(accent === "#f5f5f3" ? accent : shell), { at: [0, 0, size / 2] }),
      place(well(shell, 0.46), { at: [0, 0, size / 2 + 0.03] }),
    ];
    return all(
      solid(box(size, size, size, 0.22), gloss(shell), { at: [0, size / 2, 0] }),
      place(socket, { at: [0, size / 2, 0] }),
      place(
        [
          solid(tile(1.3, 1.3, 0.3, 0.04), plastic(shell), { at: [0, 0, size / 2] }),
          [0.25, -0.25].map((y) => [-0.25, 0.25].map((x) => place(usbPort(), { at: [x, y, size / 2 + 0.02] }))),
        ],
        { at: [0, size / 2, 0], turn: [0, Math.PI / 2, 0] },
      ),
      place(
        [
          solid(disc(0.3, 0.08), plastic(accent), { at: [0, 0, size / 2] }),
          solid(disc(0.06, 0.1), lit("#7dff9a", 1), { at: [0, 0, size / 2] }),
        ],
        { at: [0, size / 2, 0], turn: [-Math.PI / 2, 0, 0] },
      ),
      lead(
        [
          [-0.9, 0.3, -0.3],
          [-1.4, 0.1, -0.4],
          [-1.9, 0.1, 0.4],
          [-1.5, 0.16, 1.1],
        ].map(([x = 0, y = 0, z = 0]): Point => [x, y, z]),
        shell,
      ),
    );
  },
});
