import { kind } from "../../kind";
import { all, board, box, gloss, outline, place, shaped, solid, sparkle, times, wire } from "../../stage";
import { gilt } from "./parts";

const nail = outline(
  [
    [-0.2, 0],
    [0, -0.06],
    [0.2, 0],
    [0.24, 0.35],
    [0.2, 0.7],
    [0, 0.98],
    [-0.2, 0.7],
    [-0.24, 0.35],
  ],
  true,
);

export const pressOnNails = kind({
  name: "press-on-nails",
  noun: {
    en: "press-on nails",
    zh: "穿戴甲",
    es: "uñas postizas",
    "pt-br": "unhas postiças",
    ru: "накладные ногти",
    ar: "أظافر صناعية لاصقة",
    ur: "پریس آن ناخن",
    fr: "faux ongles",
  },
  centimetres: 12,
  looks: {
    pink: ["#f3b4c2", "#fbeef0", "#e0789a"],
    red: ["#a81830", "#e9c6bc", "#5b0f1f"],
    white: ["#f6efe6", "#e3cdb8", "#d8b25a"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.75, yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: (colors) =>
    all(
      solid(box(3.4, 0.14, 2.5, 0.06), gloss("#fbf7f3", { roughness: 0.3 }), { at: [0, 0.07, 0] }),
      times(10, (index) => {
        const size = [0.8, 0.92, 1, 0.94, 0.76][index % 5] ?? 1;
        const color = colors[index % 3] ?? "";
        return place(
          [
            solid(
              shaped(board(nail, 0.03, 0.02), (at) => at.setZ(at.z - at.x * at.x * 0.9)),
              gloss(color),
            ),
            index % 3 === 1 && [0.2, 0.42, 0.64].map((y) => sparkle(0.04, "#ffffff", { at: [0, y, 0.07] })),
            index % 3 === 2 &&
              solid(
                wire(
                  [
                    [-0.18, 0.75, 0.03],
                    [0, 0.6, 0.07],
                    [0.18, 0.75, 0.03],
                  ],
                  0.015,
                ),
                gilt(),
              ),
          ],
          { at: [((index % 5) - 2) * 0.62, 0.2, index < 5 ? -0.1 : 1.05], turn: [-Math.PI / 2, 0, 0], scale: size },
        );
      }),
    ),
});
