import { kind } from "../../kind";
import { all, lit, matte, type Point, place, plastic, solid, tile } from "../../stage";
import { anySlots, lead, usbPort } from "./parts";

export const powerStrip = kind({
  name: "power-strip",
  noun: {
    en: "power strip",
    zh: "USB排插",
    es: "regleta con USB",
    "pt-br": "filtro de linha com USB",
    ru: "удлинитель с USB",
    ar: "مشترك كهربائي مع USB",
    ur: "پاور سٹرپ",
    fr: "multiprise USB",
  },
  centimetres: 34,
  looks: { white: { shell: "#f5f5f3", accent: "#e0703a" }, black: { shell: "#2a2c31", accent: "#d2433e" } },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.6, backdrop: "sand" }, front: { yaw: -0.3 }, turned: { yaw: 0.5 } },
  build({ shell, accent }) {
    return all(
      solid(tile(4.2, 1.1, 0.24, 0.5, 0.12), plastic(shell), { at: [0, 0.25, 0], turn: [-Math.PI / 2, 0, 0] }),
      place(
        [
          [-1.5, -0.75, 0, 0.75].map((x) => [
            solid(tile(0.66, 0.8, 0.12, 0.02), matte(shell === "#f5f5f3" ? "#e3e5e6" : "#202226"), {
              at: [x, 0, 0.25],
            }),
            place(anySlots(0.62), { at: [x, 0, 0.26] }),
          ]),
          [0.24, 0, -0.24].map((y) => place(usbPort(), { at: [1.38, y, 0.255] })),
          solid(tile(0.3, 0.5, 0.06, 0.08), lit(accent, 0.4), { at: [1.84, 0, 0.25] }),
        ],
        { at: [0, 0.25, 0], turn: [-Math.PI / 2, 0, 0] },
      ),
      lead(
        [
          [-2.05, 0.22, 0],
          [-2.5, 0.12, 0.1],
          [-2.9, 0.1, 0.7],
          [-2.2, 0.1, 1.2],
          [-1.2, 0.1, 1],
          [-0.4, 0.16, 1.25],
        ].map(([x = 0, y = 0, z = 0]): Point => [x, y, z]),
        shell,
      ),
    );
  },
});
