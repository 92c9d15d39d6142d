import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  circle,
  cord,
  counted,
  gloss,
  lettering,
  metal,
  outline,
  place,
  ring,
  satin,
  solid,
  wire,
} from "../../stage";
import { tassel } from "./parts";

export const horseCharm = kind({
  name: "horse-charm",
  noun: {
    en: "horse year hanging decoration",
    zh: "马年挂饰",
    es: "colgante del Año del Caballo",
    "pt-br": "enfeite do Ano do Cavalo",
    ru: "подвеска к году Лошади",
    ar: "زينة معلقة لعام الحصان",
    ur: "گھوڑے کے سال کی آرائش",
    fr: "suspension année du Cheval",
  },
  centimetres: 42,
  looks: { red: { cord: "#c0141f", plate: "#d9a441" }, gold: { cord: "#d49a2c", plate: "#b3151f" } },
  shots: ["front", "detail"],
  sets: { all: { float: 0.3, yaw: -0.2 }, detail: { look: [0.5, 0.5, 0.9] } },
  build({ cord: color, plate }) {
    const silk = satin(color);
    const step = 0.2;
    return all(
      counted(5, (index) => {
        const offset = (index - 2) * step;
        return [0, Math.PI / 2].map((turn) =>
          place(
            solid(
              wire(
                [
                  [-0.62, offset - 0.05, 0.03],
                  [0, offset - 0.05, index % 2 ? 0.05 : -0.03],
                  [0.62, offset - 0.05, 0.03],
                  [0.7, offset, 0],
                  [0.62, offset + 0.05, -0.03],
                  [0, offset + 0.05, 0],
                  [-0.62, offset + 0.05, -0.03],
                  [-0.7, offset, 0],
                ],
                0.05,
                true,
                90,
              ),
              silk,
            ),
            { at: [0, 2.55, 0], turn: [0, 0, turn + Math.PI / 4] },
          ),
        );
      }),
      cord(
        [
          [0, 3.2, 0],
          [0.1, 3.6, 0],
          [0, 3.9, 0],
          [-0.1, 3.6, 0],
          [0, 3.2, 0],
        ],
        color,
        0.03,
      ),
      solid(board(outline(circle(0.52)), 0.08, 0.03), metal(plate, { roughness: 0.3 }), { at: [0, 1.2, -0.04] }),
      solid(ring(0.46, 0.02), metal("#f2d58a"), { at: [0, 1.2, 0.08] }),
      lettering("马", 0.7, 0.7, plate === "#d9a441" ? "#8c0f19" : "#f2c14e", { at: [0, 1.2, 0.076] }),
      bothSides((side) => solid(ball(0.09, 24), gloss("#2f8a5f"), { at: [0, 1.2 + side * 0.64, 0] })),
      bothSides((side) => place(tassel(color, 0.9), { at: [side * 0.2, 0.62, 0] })),
      place(tassel(color, 1.05), { at: [0, 0.52, 0.05] }),
    );
  },
});
