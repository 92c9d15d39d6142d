import { kind } from "../../kind";
import { board, box, circle, glass, lettering, matte, panel, place, solid } from "../../stage";
import { toothbrush } from "./parts";

export const toothbrushPack = kind({
  name: "toothbrush-pack",
  noun: {
    en: "adult toothbrush pack",
    zh: "成人牙刷",
    es: "paquete de cepillos de dientes",
    "pt-br": "pacote de escovas de dentes",
    ru: "набор зубных щёток",
    ar: "عبوة فرش أسنان",
    ur: "ٹوتھ برش پیک",
    fr: "lot de brosses à dents",
  },
  centimetres: 20,
  looks: {
    multi: { colors: ["#5fa6d6", "#7fc4a6", "#ef8fb0", "#f2b84a"] },
    white: { colors: ["#f3f1ec", "#dfe4e6", "#f3f1ec", "#dfe4e6"] },
    blue: { colors: ["#2f6fb5", "#5f9ccb", "#2f6fb5", "#5f9ccb"] },
  },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.25 }, detail: { look: [0.5, 0.86, 0.8], fit: 2.4 } },
  carton: { count: [3, 4, 2] },
  build({ colors }) {
    return place(
      [
        solid(board(panel(2, 2.9, 0.1, [circle(0.1, 0, 1.28)]), 0.02, 0.005), matte("#fdfdfb"), {
          at: [0, 1.45, -0.12],
        }),
        solid(box(1.9, 0.52, 0.01, 0), matte("#2f6fb5"), { at: [0, 0.32, -0.085] }),
        lettering("SOFT ×4", 1.3, 0.3, "#ffffff", { at: [0, 0.32, -0.07] }),
        colors.map((color, index) =>
          toothbrush(color, index % 2 ? "#ffffff" : "#3f4a55", { at: [index * 0.42 - 0.63, 0.42, 0.02] }),
        ),
        solid(box(1.84, 2.3, 0.36, 0.12), glass("#ffffff", { opacity: 0.12 }), { at: [0, 1.55, 0.1] }),
      ],
      { turn: [-0.12, 0, 0] },
    );
  },
});
