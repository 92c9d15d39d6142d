import { kind } from "../../kind";
import { all, board, type Flat, hoop, metal, outline, type Point, place, solid } from "../../stage";
import { bolt } from "./parts";

export const hexBolts = kind({
  name: "hex-bolts",
  noun: {
    en: "hex bolts and nuts",
    zh: "六角螺栓螺母",
    es: "tornillos y tuercas hexagonales",
    "pt-br": "parafusos e porcas sextavados",
    ru: "болты и гайки",
    ar: "براغي وصواميل سداسية",
    ur: "ہیکس بولٹ اور نٹ",
    fr: "boulons et écrous hexagonaux",
  },
  centimetres: 10,
  looks: { silver: { color: "#c9ccd0" }, gold: { color: "#d8b868" }, black: { color: "#3f4348" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.25 } },
  build({ color }) {
    const nut = (at: Point, turn: Point) =>
      place(
        [
          solid(
            board(
              outline(
                Array.from(
                  { length: 6 },
                  (_, index): Flat => [Math.cos(index * 1.0472) * 0.36, Math.sin(index * 1.0472) * 0.36],
                ),
                false,
                [
                  Array.from(
                    { length: 24 },
                    (_, index): Flat => [Math.cos(index * 0.2618) * 0.2, Math.sin(index * 0.2618) * 0.2],
                  ),
                ],
              ),
              0.24,
              0.03,
            ),
            metal(color, { roughness: 0.3 }),
          ),
        ],
        { at, turn },
      );
    return all(
      [
        [-0.9, 0, 1.5],
        [-0.3, 0.3, 1.7],
        [0.35, -0.1, 1.4],
      ].map(([x = 0, z = 0, length = 1]) =>
        place(bolt(0.2, length, color), { at: [x, 0.36, z], turn: [Math.PI, 0, 0] }),
      ),
      place(bolt(0.2, 1.6, color), { at: [-0.7, 0.34, 1.1], turn: [0, 0, Math.PI / 2 + 0.0] }),
      nut([1, 0.03, 0.4], [-Math.PI / 2, 0, 0.2]),
      nut([1.15, 0.03, -0.4], [-Math.PI / 2, 0, 0.7]),
      nut([0.7, 0.36, 1], [0, 0.5, 0.52]),
      [
        [-1.2, 1.5],
        [1.6, 0.1],
      ].map(([x = 0, z = 0]) =>
        solid(hoop(0.4, 0.22, 0.06), metal(color), { at: [x, 0.04, z], turn: [-Math.PI / 2, 0, 0] }),
      ),
    );
  },
});
