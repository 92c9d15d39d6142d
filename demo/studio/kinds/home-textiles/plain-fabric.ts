import { kind } from "../../kind";
import { all, box, fabric, folded, matte, place, solid } from "../../stage";

export const plainFabric = kind({
  name: "plain-fabric",
  noun: {
    en: "plain dyed fabric",
    zh: "素色面料",
    es: "tela lisa teñida",
    "pt-br": "tecido liso tingido",
    ru: "гладкокрашеная ткань",
    ar: "قماش سادة مصبوغ",
    ur: "سادہ رنگا کپڑا",
    fr: "tissu uni teint",
  },
  centimetres: 60,
  looks: {
    multi: { colors: ["#b5443c", "#d98f4a", "#e9cd7a", "#7fa08c", "#4a7aa8", "#6b568f"] },
    beige: { colors: ["#f3ecdf", "#e3d3b8", "#c9ad89", "#a98467", "#8a6448", "#5f4634"] },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.3 } },
  build({ colors }) {
    return all(
      colors.map((color, index) =>
        place(
          [
            folded([2.3, 0.09, 1.2], 3, (layer, height) =>
              solid(layer, fabric(color, { threads: 170, depth: 0.14 }), { at: [0, height, 0] }),
            ),
            solid(box(2.34, 0.02, 1.1, 0), matte("#d8c9a8"), { at: [0, 0.13, 0] }),
          ],
          { at: [0, index * 0.275, 0], turn: [0, Math.sin(index * 5) * 0.05, 0] },
        ),
      ),
    );
  },
});
