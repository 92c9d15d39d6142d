import { kind } from "../../kind";
import { all, board, bothSides, box, cushion, fabric, panel, shaped, solid, times, wire } from "../../stage";

export const fittedSheet = kind({
  name: "fitted-sheet",
  noun: {
    en: "fitted sheet set",
    zh: "床笠套装",
    es: "juego de sábanas ajustables",
    "pt-br": "jogo de lençol com elástico",
    ru: "комплект на резинке",
    ar: "طقم شراشف مطاطية",
    ur: "فٹڈ شیٹ سیٹ",
    fr: "drap-housse et taies",
  },
  centimetres: 200,
  looks: { white: { cloth: "#f4f2ec" }, blue: { cloth: "#9db9d3" } },
  shots: ["front"],
  sets: { all: { pitch: 0.45 }, detail: { look: [0.85, 0.4, 1], fit: 2.2 } },
  build({ cloth }) {
    const material = fabric(cloth, { threads: 180, depth: 0.08 });
    const skin = shaped(box(2.5, 0.62, 3, 0.16), (point) => {
      const low = point.y < -0.2 ? 1 : 0;
      point.x *= 1 - low * 0.05;
      point.z *= 1 - low * 0.05;
    });
    return all(
      solid(skin, material, { at: [0, 0.46, 0] }),
      solid(board(panel(2.42, 2.92, 0.2), 0.03, 0.01), fabric("#fbfaf7"), {
        at: [0, 0.1, 0],
        turn: [-Math.PI / 2, 0, 0],
      }),
      bothSides((side) =>
        solid(cushion(1.1, 0.75, 0.44), material, { at: [side * 0.6, 0.94, -1.05], turn: [-1.1, 0, 0] }),
      ),
      bothSides((side) =>
        times(7, (index) =>
          solid(
            wire(
              [
                [side * 1.25, 0.2, 1.3 - index * 0.08],
                [side * 1.265, 0.42, 1.32 - index * 0.09],
                [side * 1.24, 0.58, 1.34 - index * 0.1],
              ],
              0.014,
              false,
              16,
            ),
            material,
          ),
        ),
      ),
      times(15, (_index, share) =>
        solid(
          wire(
            [
              [share * 2.3 - 1.08, 0.18, 1.5],
              [share * 2.32 - 1.08, 0.34, 1.515],
              [share * 2.34 - 1.08, 0.42, 1.5],
            ],
            0.012,
            false,
            12,
          ),
          material,
        ),
      ),
    );
  },
});
