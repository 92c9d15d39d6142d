import { kind } from "../../kind";
import { all, DoubleSide, matte, type Point, place, rod, solid, thrown, times } from "../../stage";

export const paperCups = kind({
  name: "paper-cups",
  noun: {
    en: "disposable cup pack",
    zh: "一次性杯子",
    es: "paquete de vasos desechables",
    "pt-br": "pacote de copos descartáveis",
    ru: "одноразовые стаканы",
    ar: "عبوة أكواب ورقية",
    ur: "ڈسپوزایبل کپ پیک",
    fr: "lot de gobelets jetables",
  },
  centimetres: 20,
  looks: {
    white: { cup: "#fbfaf6", band: "#b98a5a" },
    green: { cup: "#f3f1e8", band: "#6f9a5f" },
    multi: { cup: "#fbfaf6", band: "#ef7a8c" },
  },
  shots: ["front", "carton"],
  carton: { count: [4, 3, 1] },
  build({ cup, band: stripe }) {
    const paper = matte(cup, { side: DoubleSide });
    const one = (at: Point) =>
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0.04],
                [0.3, 0.04],
                [0.3, 0],
                [0.32, 0],
                [0.42, 0.98],
                [0.45, 1],
                [0.42, 1.03],
                [0.4, 0.98],
                [0.31, 0.06],
              ],
              0.012,
            ),
            paper,
          ),
          solid(rod(0.411, 0.368, 0.42, 56, true), matte(stripe), { at: [0, 0.58, 0] }),
        ],
        { at },
      );
    return all(
      times(7, (index) => one([-0.55, index * 0.15, -0.2])),
      times(4, (index) => one([0.45, index * 0.15, -0.3])),
      one([0, 0, 0.62]),
      place(one([0, 0, 0]), { at: [1.1, 0.38, 0.5], turn: [Math.PI / 2 - 0.12, 0, 0.7] }),
    );
  },
});
