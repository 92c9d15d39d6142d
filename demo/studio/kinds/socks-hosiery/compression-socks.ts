import { kind } from "../../kind";
import { flatLay, seam, written } from "../../stage";
import { type Knit, pair } from "./parts";

const graded: Knit["draw"] = (pen, { tall, accent }) => {
  for (let y = -0.2; y < tall - 0.3; y += 0.06) {
    pen.globalAlpha = Math.max(0.1, 0.85 - y / 3);
    seam(
      pen,
      [
        [-0.6, y],
        [0.3, y],
        [1.2, y - 0.25],
      ],
      accent,
      0.022,
    );
  }
  pen.globalAlpha = 1;
  written(pen, "20-30", [0, tall - 0.75], 0.22, accent);
  written(pen, "mmHg", [0, tall - 0.98], 0.16, accent);
};

export const compressionSocks = kind({
  name: "compression-socks",
  noun: {
    en: "compression socks",
    zh: "压力袜",
    es: "calcetines de compresión",
    "pt-br": "meias de compressão",
    ru: "компрессионные гольфы",
    ar: "جوارب ضاغطة",
    ur: "کمپریشن موزے",
    fr: "chaussettes de compression",
  },
  centimetres: 48,
  looks: { black: { ground: "#26282c", accent: "#5fc3e8" }, white: { ground: "#f2f1ee", accent: "#d9486a" } },
  shots: ["front"],
  sets: { front: flatLay, detail: { ...flatLay, look: [0.4, 0.5, 0.3] } },
  build: (look) => pair({ ...look, tall: 3.1, draw: graded }),
});
