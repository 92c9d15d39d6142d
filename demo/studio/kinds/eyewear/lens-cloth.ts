import { kind } from "../../kind";
import { all, board, type Flat, fabric, glass, gloss, outline, place, solid } from "../../stage";
import { spectacles } from "./spectacles";

export const lensCloth = kind({
  name: "lens-cloth",
  noun: {
    en: "lens cleaning cloth",
    zh: "眼镜布",
    es: "paño para lentes",
    "pt-br": "flanela para óculos",
    ru: "салфетка для очков",
    ar: "قماش تنظيف العدسات",
    ur: "عینک صاف کرنے کا کپڑا",
    fr: "chiffon à lunettes",
  },
  centimetres: 15,
  looks: { multi: { colors: ["#8fc4ec", "#f4b3c6", "#a9d8c4", "#f2d97a"] } },
  shots: ["front"],
  sets: { all: { pitch: 0.75 } },
  build({ colors }) {
    return all(
      colors.map((color, index) =>
        solid(
          board(
            outline(
              Array.from({ length: 56 }, (_, side): Flat => {
                const [edge, along] = [Math.floor(side / 14), ((side % 14) / 14) * 2 - 1];
                const zig = side % 2 ? 0.98 : 1.02;
                return edge === 0
                  ? [along, -zig]
                  : edge === 1
                    ? [zig, along]
                    : edge === 2
                      ? [-along, zig]
                      : [-zig, -along];
              }),
            ),
            0.02,
            0.005,
          ),
          fabric(color, { threads: 240, depth: 0.12 }),
          {
            at: [index * 0.3 - 0.4, 0.03 + index * 0.045, index * 0.12 - 0.2],
            turn: [-Math.PI / 2, 0, index * 0.16 - 0.3],
          },
        ),
      ),
      place(
        spectacles({ rim: "square", frame: gloss("#1f2125"), lens: glass("#f2f8fa", { opacity: 0.2 }), thick: 0.09 }),
        { at: [0.5, 0.66, 0.9], turn: [0, 0.35, 0], scale: 0.75 },
      ),
    );
  },
});
