import { kind } from "../../kind";
import { board, box, hoop, metal, outline, place, ring, rod, rubber, solid, times } from "../../stage";

export const adjustableWrench = kind({
  name: "adjustable-wrench",
  noun: {
    en: "adjustable wrench",
    zh: "活动扳手",
    es: "llave ajustable",
    "pt-br": "chave inglesa",
    ru: "разводной ключ",
    ar: "مفتاح قابل للتعديل",
    ur: "ایڈجسٹیبل رینچ",
    fr: "clé à molette",
  },
  centimetres: 25,
  looks: { silver: { alloy: "#cfd2d6", handle: "#cfd2d6" }, blue: { alloy: "#cfd2d6", handle: "#2b5fa8" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.75 }, front: { yaw: -0.25 }, turned: { yaw: 0.5 } },
  build({ alloy, handle }) {
    const iron = metal(alloy, { roughness: 0.22 });
    return place(
      [
        solid(
          board(
            outline([
              [-0.2, -2.4],
              [0.2, -2.4],
              [0.26, -0.5],
              [0.62, 0],
              [0.66, 0.55],
              [0.42, 1.25],
              [0.2, 1.2],
              [0.22, 0.62],
              [-0.05, 0.35],
              [-0.62, 0.3],
              [-0.6, -0.1],
              [-0.26, -0.55],
            ]),
            0.22,
            0.06,
          ),
          iron,
          { at: [0, 0, -0.11] },
        ),
        solid(
          board(
            outline([
              [-0.7, 0.3],
              [-0.28, 0.35],
              [-0.2, 0.95],
              [-0.34, 1.12],
              [-0.62, 0.75],
            ]),
            0.18,
            0.05,
          ),
          iron,
          { at: [0.02, 0, -0.09] },
        ),
        solid(rod(0.14, 0.14, 0.4, 20), metal("#8d939b"), { at: [-0.28, 0.1, 0], turn: [0, 0, Math.PI / 2 - 0.1] }),
        times(5, (index) =>
          solid(ring(0.14, 0.025, Math.PI * 2, 24), metal("#6a7078"), {
            at: [-0.44 + index * 0.08, 0.12 - index * 0.01, 0],
            turn: [0, Math.PI / 2, 0],
          }),
        ),
        handle === alloy
          ? solid(
              board(
                outline([
                  [-0.1, -1.9],
                  [0.1, -1.9],
                  [0.13, -0.8],
                  [-0.13, -0.8],
                ]),
                0.01,
                0,
              ),
              metal("#8d939b", { roughness: 0.5 }),
              { at: [0, 0, 0.17] },
            )
          : solid(box(0.62, 1.8, 0.46, 0.16), rubber(handle), { at: [0, -1.6, 0] }),
        solid(hoop(0.13, 0.08, 0.36), iron, { at: [0, -2.2, 0] }),
      ],
      { turn: [-Math.PI / 2, 0, 0.6], at: [0, 0.2, 0] },
    );
  },
});
