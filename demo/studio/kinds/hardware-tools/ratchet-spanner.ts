import { kind } from "../../kind";
import { around, board, box, hoop, metal, outline, type Point, place, solid } from "../../stage";

export const ratchetSpanner = kind({
  name: "ratchet-spanner",
  noun: {
    en: "ratchet spanner",
    zh: "棘轮扳手",
    es: "llave de carraca",
    "pt-br": "chave catraca",
    ru: "трещоточный ключ",
    ar: "مفتاح سقاطة",
    ur: "ریچٹ سپینر",
    fr: "clé à cliquet",
  },
  centimetres: 22,
  looks: { silver: { alloy: "#d3d6da" }, black: { alloy: "#3a3d42" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.78 }, front: { yaw: -0.2 }, turned: { yaw: 0.5 } },
  build({ alloy }) {
    const iron = metal(alloy, { roughness: 0.16 });
    const spanner = (at: Point, size: number, turn: number) =>
      place(
        [
          solid(
            board(
              outline([
                [-0.14, -1.6],
                [0.14, -1.6],
                [0.17, 1.4],
                [-0.17, 1.4],
              ]),
              0.12,
              0.05,
            ),
            iron,
            { at: [0, 0, -0.06] },
          ),
          solid(
            board(
              outline([
                [-0.44, 1.4],
                [-0.46, 2.05],
                [-0.22, 2.2],
                [-0.2, 1.75],
                [0.2, 1.75],
                [0.22, 2.2],
                [0.46, 2.05],
                [0.44, 1.4],
                [0.2, 1.2],
                [-0.2, 1.2],
              ]),
              0.14,
              0.05,
            ),
            iron,
            { at: [0, 0, -0.07] },
          ),
          solid(hoop(0.42, 0.26, 0.28, 0.05), iron, { at: [0, -1.85, 0] }),
          around(12, (angle) =>
            solid(box(0.05, 0.06, 0.26, 0.01), metal("#6a7078"), {
              at: [Math.cos(angle) * 0.265, -1.85 + Math.sin(angle) * 0.265, 0],
              turn: [0, 0, angle],
            }),
          ),
        ],
        { at, scale: size, turn: [0, 0, turn] },
      );
    return place(
      [spanner([-0.75, 0, 0], 1, 0.08), spanner([0.1, 0, 0], 0.85, 0.02), spanner([0.8, 0, 0], 0.7, -0.06)],
      { turn: [-Math.PI / 2, 0, 0.25], at: [0, 0.15, 0] },
    );
  },
});
