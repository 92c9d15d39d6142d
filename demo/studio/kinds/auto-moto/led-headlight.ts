import { kind } from "../../kind";
import {
  all,
  around,
  bothSides,
  box,
  disc,
  glow,
  lit,
  metal,
  type Point,
  place,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";

export const ledHeadlight = kind({
  name: "led-headlight",
  noun: {
    en: "LED headlight bulb set",
    zh: "LED汽车大灯",
    es: "bombillas LED para faros",
    "pt-br": "lâmpadas LED de farol",
    ru: "светодиодные лампы для фар",
    ar: "لمبات LED للمصابيح الأمامية",
    ur: "ایل ای ڈی ہیڈ لائٹ بلب",
    fr: "ampoules LED de phares",
  },
  centimetres: 12,
  looks: { black: { body: "#33363b", light: "#f6fbff" }, blue: { body: "#2b5fa8", light: "#dff0ff" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.4, backdrop: "slate" }, front: { yaw: -0.4 } },
  build({ body, light }) {
    const alloy = metal(body, { roughness: 0.35, metalness: 0.8 });
    const lamp = (at: Point, turn: number) =>
      place(
        [
          solid(box(0.16, 0.16, 1.2, 0.03), metal("#b9bdc3", { roughness: 0.3 }), { at: [0, 0, 1] }),
          bothSides((side) =>
            times(4, (index) =>
              solid(box(0.02, 0.1, 0.12, 0.01), lit("#fff6c9", 1.6), { at: [side * 0.085, 0, 0.9 + index * 0.15] }),
            ),
          ),
          glow(light, 0.5, [0, 0, 1.2], 0.6),
          solid(disc(0.34, 0.06), metal("#c9ccd0"), { at: [0, 0, 0.42] }),
          around(3, (angle) =>
            solid(box(0.16, 0.12, 0.05, 0.02), metal("#c9ccd0"), {
              at: [Math.cos(angle) * 0.38, Math.sin(angle) * 0.38, 0.42],
              turn: [0, 0, angle],
            }),
          ),
          solid(ring(0.26, 0.05), rubber("#d2433e"), { at: [0, 0, 0.36] }),
          solid(rod(0.3, 0.3, 0.7, 40), alloy, { at: [0, 0, 0], turn: [Math.PI / 2, 0, 0] }),
          times(6, (index) => solid(ring(0.33, 0.03, Math.PI * 2, 40), alloy, { at: [0, 0, -0.28 + index * 0.1] })),
          around(14, (angle) =>
            solid(box(0.2, 0.03, 0.3, 0.01), alloy, {
              at: [Math.cos(angle) * 0.26, Math.sin(angle) * 0.26, -0.42],
              turn: [0, 0, angle],
            }),
          ),
          solid(
            wire(
              [
                [0, -0.1, -0.5],
                [0.3, -0.3, -0.8],
                [0.6, -0.42, -0.5],
                [0.8, -0.42, 0],
              ],
              0.04,
            ),
            rubber("#17181b"),
          ),
          solid(box(0.3, 0.24, 0.4, 0.05), plastic("#17181b"), { at: [0.82, -0.36, 0.1] }),
        ],
        { at, turn: [0, turn, 0] },
      );
    return all(lamp([-0.85, 0.5, 0], -0.3), lamp([0.9, 0.5, -0.1], 0.15));
  },
});
