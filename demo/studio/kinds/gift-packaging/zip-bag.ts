import { kind } from "../../kind";
import { ball, box, chance, glass, gloss, laid, place, solid, times } from "../../stage";
import { filmBag } from "./parts";

export const zipBag = kind({
  name: "zip-bag",
  noun: {
    en: "zip lock bag",
    zh: "自封袋",
    es: "bolsa con cierre hermético",
    "pt-br": "saco zip",
    ru: "пакет с замком",
    ar: "كيس بسحاب",
    ur: "زپ لاک بیگ",
    fr: "sachet à fermeture zip",
  },
  centimetres: 20,
  looks: { clear: { film: "#f2f9fc", lip: "#d8394a" }, blue: { film: "#e2f1fa", lip: "#2f74c0" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.95, yaw: -0.2, backdrop: "slate" }, turned: { yaw: 0.95 } },
  build: ({ film, lip }) =>
    laid(
      [0, 1, 2].map((index) =>
        place(
          [
            filmBag(
              1.6,
              2.1,
              glass(film, { opacity: 0.32 }),
              index === 2
                ? times(16, () =>
                    solid(ball(0.15, 18), gloss(["#f2b632", "#e4566a", "#57b06b"][Math.floor(chance(0, 3))] ?? ""), {
                      at: [chance(-0.55, 0.55), chance(-0.85, 0.2), 0.1],
                    }),
                  )
                : null,
            ),
            [0.86, 0.94].map((y) =>
              solid(box(1.6, 0.035, 0.05, 0.01), gloss(lip, { transparent: true, opacity: 0.9 }), { at: [0, y, 0.08] }),
            ),
          ],
          { at: [index * 0.7 - 0.7, index * -0.15, index * 0.1], turn: [0, 0, 0.15 - index * 0.14] },
        ),
      ),
    ),
});
