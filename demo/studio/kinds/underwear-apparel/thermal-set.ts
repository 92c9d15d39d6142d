import { kind } from "../../kind";
import { flatLay, laid, longSleeve, place, seam } from "../../stage";
import { foldedPiece, neckRib, ribs, stitchedTop, stitchedTrousers } from "./parts";

export const thermalSet = kind({
  name: "thermal-set",
  noun: {
    en: "thermal underwear set",
    zh: "保暖内衣套装",
    es: "conjunto térmico interior",
    "pt-br": "conjunto térmico",
    ru: "термобельё, комплект",
    ar: "طقم ملابس داخلية حرارية",
    ur: "تھرمل سیٹ",
    fr: "ensemble thermique",
  },
  centimetres: 100,
  looks: { grey: "#8f949b", navy: "#2b3d62" },
  shots: ["front"],
  sets: { front: { ...flatLay, yaw: -0.08 } },
  build: (color) =>
    laid(
      place(
        stitchedTop(
          { hem: 0.3, flare: 0, sleeve: longSleeve, cuff: 0.14, neck: [0.26, 0.18], chest: 0.56 },
          color,
          (pen) => {
            for (let x = -1.6; x < 1.6; x += 0.035)
              seam(
                pen,
                [
                  [x, 0],
                  [x, 2],
                ],
                "#00000012",
                0.012,
              );
            ribs(pen, 0.3, 0.1, color);
            neckRib(pen, [0.26, 0.18], color, 0.1);
          },
        ),
        { at: [-0.5, 0.4, 0.1] },
      ),
      place(
        stitchedTrousers([0.46, 0.15, -0.5], color, (pen) => {
          for (let x = -1; x < 1; x += 0.035)
            seam(
              pen,
              [
                [x, -1],
                [x, 2],
              ],
              "#00000012",
              0.012,
            );
        }),
        { at: [0.75, -0.7, 0], turn: [0, 0, 0.1] },
      ),
    ),
  carton: { count: [4, 3, 3], build: (color) => foldedPiece(color) },
});
