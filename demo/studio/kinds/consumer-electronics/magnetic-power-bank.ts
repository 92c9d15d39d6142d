import { kind } from "../../kind";
import { all, disc, gloss, hoop, lit, matte, metal, place, sized, solid, tile, times } from "../../stage";
import { phoneBack } from "./parts";

export const magneticPowerBank = kind({
  name: "magnetic-power-bank",
  noun: {
    en: "magnetic power bank",
    zh: "磁吸充电宝",
    es: "batería externa magnética",
    "pt-br": "carregador portátil magnético",
    ru: "магнитный пауэрбанк",
    ar: "بنك طاقة مغناطيسي",
    ur: "مقناطیسی پاور بینک",
    fr: "batterie externe magnétique",
  },
  centimetres: 10,
  looks: {
    lilac: { shell: "#c9bfe4", mark: "#ffffff" },
    white: { shell: "#f5f5f3", mark: "#c3c7cc" },
    black: { shell: "#2b2d32", mark: "#82888f" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.45, pitch: 0.25 } },
  build({ shell, mark }) {
    return place(
      [
        solid(tile(1.3, 1.9, 0.28, 0.26, 0.1), gloss(shell, { roughness: 0.3 })),
        solid(hoop(0.5, 0.44, 0.02), matte(mark), { at: [0, 0.24, 0.13] }),
        solid(tile(0.06, 0.34, 0.03, 0.02), matte(mark), { at: [0, -0.5, 0.13] }),
        times(4, (index) =>
          solid(disc(0.028, 0.02), index < 3 ? lit("#5ad18a", 1.3) : matte(mark), {
            at: [(index - 1.5) * 0.13, -0.78, 0.13],
          }),
        ),
        solid(tile(0.24, 0.1, 0.05, 0.03), matte("#17191c"), { at: [0, -0.945, 0], turn: [Math.PI / 2, 0, 0] }),
        solid(tile(0.05, 0.3, 0.02, 0.1), metal("#c3c7cc"), { at: [0.645, 0.3, 0] }),
      ],
      { turn: [-0.2, 0, 0] },
    );
  },
  use(_, piece) {
    return all(
      place([phoneBack("#5a6d80")], { at: [0, 1.25, 0], scale: 0.58, turn: [-0.12, 0, 0] }),
      place(sized(piece, 10), { at: [0, 0.55, 0.15], turn: [-0.12, 0, 0], scale: 0.85 }),
    );
  },
});
