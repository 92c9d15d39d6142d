import { kind } from "../../kind";
import { all, background, box, fabric, matte, place, sheet, solid } from "../../stage";
import { scene } from "./parts";

export const threePanelArt = kind({
  name: "three-panel-art",
  noun: {
    en: "three-panel wall art",
    zh: "三联画",
    es: "tríptico decorativo",
    "pt-br": "tríptico decorativo",
    ru: "триптих на стену",
    ar: "لوحة ثلاثية",
    ur: "تین حصوں والی تصویر",
    fr: "triptyque mural",
  },
  centimetres: 150,
  looks: { natural: { picture: "hills" as const }, blue: { picture: "sea" as const } },
  shots: ["front"],
  sets: { all: { yaw: -0.24, pitch: 0.08 } },
  build({ picture }) {
    return all(
      [-1, 0, 1].map((step) => {
        const print = scene(picture, 900, 600);
        print.repeat.set(0.32, 1);
        print.offset.set((step + 1) / 3, 0);
        return place(
          [
            solid(box(1.15, 2, 0.12, 0.01), matte("#e9e2d4")),
            solid(sheet(1.15, 2), fabric("#ffffff", { map: print, sheen: 0.05, depth: 0.06 }), { at: [0, 0, 0.062] }),
          ],
          { at: [step * 1.25, 1.2 + (step === 0 ? 0.16 : 0), 0] },
        );
      }),
      background(solid(sheet(16, 12), matte("#d5cdc0"), { at: [0, 3, -0.07] })),
    );
  },
});
