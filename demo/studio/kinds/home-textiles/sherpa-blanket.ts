import { kind } from "../../kind";
import { all, box, folded, furry, matte, shaped, sheet, solid } from "../../stage";
import { piled } from "./parts";

export const sherpaBlanket = kind({
  name: "sherpa-blanket",
  noun: {
    en: "sherpa blanket",
    zh: "双层羊羔绒毯",
    es: "cobija tipo borrega",
    "pt-br": "manta sherpa",
    ru: "плед шерпа",
    ar: "بطانية شيربا",
    ur: "شرپا کمبل",
    fr: "couverture sherpa",
  },
  centimetres: 40,
  looks: { beige: { cloth: "#c3a27e", fleece: "#f5eee2" }, sage: { cloth: "#7f937d", fleece: "#f3efe4" } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.34 }, detail: { look: [0.6, 0.7, 1] } },
  build({ cloth, fleece }) {
    const flap = shaped(sheet(2.1, 1.5, 40, 40), (point) => {
      const along = point.y + 0.75;
      const bend = Math.min(1, along / 1.1);
      point.set(point.x, 1.02 + 0.12 * Math.sin(bend * Math.PI) + 0.03 * Math.sin(point.x * 4), 0.85 - along * 0.8);
    });
    return all(
      folded([2.1, 0.24, 1.6], 4, (layer, height, index) =>
        index % 2
          ? furry(layer, fleece, { at: [0, height, 0] }, { length: 0.09, layers: 7, density: 22 })
          : piled(layer, cloth, [0, height, 0]),
      ),
      furry(flap, fleece, { at: [0, -0.06, 0] }, { length: 0.09, layers: 7, density: 22 }),
      solid(box(0.34, 0.26, 0.02, 0.01), matte("#3d3129"), { at: [0.8, 0.3, 0.86] }),
    );
  },
});
