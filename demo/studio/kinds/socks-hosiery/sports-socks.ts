import { kind } from "../../kind";
import { flatLay, seam } from "../../stage";
import { banded, type Knit, pair } from "./parts";

const bands: Knit["draw"] = (pen, { tall, accent }) => {
  for (const y of [tall - 0.62, tall - 0.84])
    seam(
      pen,
      [
        [-1, y],
        [1, y],
      ],
      accent,
      0.13,
    );
  pen.globalAlpha = 0.35;
  for (let y = -0.1; y < 0.9; y += 0.07)
    seam(
      pen,
      [
        [-0.6, y],
        [0.9, y - 0.1],
      ],
      accent,
      0.02,
    );
  pen.globalAlpha = 1;
};

export const sportsSocks = kind({
  name: "sports-socks",
  noun: {
    en: "football socks",
    zh: "足球袜",
    es: "calcetas de fútbol",
    "pt-br": "meiões de futebol",
    ru: "футбольные гетры",
    ar: "جوارب كرة قدم",
    ur: "فٹ بال موزے",
    fr: "chaussettes de football",
  },
  centimetres: 52,
  looks: { red: { ground: "#c0242f", accent: "#f6f4ee" }, blue: { ground: "#2552a8", accent: "#f6f4ee" } },
  shots: ["front", "detail"],
  sets: { front: flatLay, detail: { ...flatLay, look: [0.4, 0.5, 0.3] } },
  build: (look) => pair({ ...look, tall: 3.3, draw: bands }),
  carton: { count: [5, 3, 2], build: banded },
});
