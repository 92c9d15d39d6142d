import { kind } from "../../kind";
import { all, ball, box, metal, pearly, place, solid, times } from "../../stage";
import { barretteClip, pearlBar } from "./parts";

export const pearlClips = kind({
  name: "pearl-clips",
  noun: {
    en: "pearl hair clips",
    zh: "珍珠发夹",
    es: "pinzas con perlas",
    "pt-br": "presilhas de pérolas",
    ru: "заколки с жемчугом",
    ar: "مشابك شعر لؤلؤ",
    ur: "موتی ہیئر کلپ",
    fr: "barrettes à perles",
  },
  centimetres: 7,
  looks: { gold: "#d9b25e", silver: "#cfd3d8" },
  shots: ["front", "turned", "detail", "use"],
  sets: { all: { pitch: 0.5, yaw: -0.25 }, turned: { yaw: 0.9 }, detail: { fit: 1.9, look: [0.5, 0.6, 0.6] } },
  build: (color) =>
    all(
      [0, 1, 2].map((row) =>
        place(
          [
            barretteClip(2.3, color),
            row === 1
              ? [
                  solid(box(2.3, 0.3, 0.06, 0.1), metal(color)),
                  times(40, (index) =>
                    solid(ball(0.07, 14), pearly(), {
                      at: [((index % 20) - 9.5) * 0.115, index < 20 ? 0.07 : -0.07, 0.07],
                    }),
                  ),
                ]
              : place(pearlBar(2.3, row ? 13 : 9, row ? 0.1 : 0.15), { at: [0, 0, 0.1] }),
          ],
          { at: [row * 0.16 - 0.16, 0.2, (row - 1) * 0.62], turn: [-Math.PI / 2, 0, 0.06 - row * 0.04] },
        ),
      ),
    ),
});
