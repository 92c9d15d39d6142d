import { kind } from "../../kind";
import { flatLay, seam } from "../../stage";
import { banded, type Knit, pair } from "./parts";

const nordic: Knit["draw"] = (pen, { tall, accent }) => {
  for (let y = 0.65; y < tall - 0.5; y += 0.62) {
    for (let x = -0.5; x < 0.6; x += 0.2) {
      seam(
        pen,
        [
          [x, y],
          [x + 0.1, y + 0.16],
          [x + 0.2, y],
        ],
        accent,
        0.045,
        [0.04, 0.035],
      );
      seam(
        pen,
        [
          [x, y + 0.3],
          [x + 0.1, y + 0.14],
          [x + 0.2, y + 0.3],
        ],
        accent,
        0.045,
        [0.04, 0.035],
      );
    }
    seam(
      pen,
      [
        [-1, y - 0.09],
        [1, y - 0.09],
      ],
      accent,
      0.045,
      [0.05, 0.045],
    );
  }
};

export const winterSocks = kind({
  name: "winter-socks",
  noun: {
    en: "heavy winter socks",
    zh: "加厚冬袜",
    es: "calcetines gruesos de invierno",
    "pt-br": "meias grossas de inverno",
    ru: "толстые зимние носки",
    ar: "جوارب شتوية سميكة",
    ur: "موٹے سرمائی موزے",
    fr: "grosses chaussettes d'hiver",
  },
  centimetres: 38,
  looks: { red: { ground: "#a8232f", accent: "#f3ead8" }, grey: { ground: "#8c9097", accent: "#2f3a4d" } },
  shots: ["front", "detail"],
  sets: { front: flatLay, detail: { ...flatLay, look: [0.4, 0.5, 0.35] } },
  build: (look) => pair({ ...look, tall: 2.3, draw: nordic }),
  carton: { count: [5, 3, 2], build: banded },
});
