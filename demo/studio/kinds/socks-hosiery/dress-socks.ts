import { kind } from "../../kind";
import { flatLay, seam } from "../../stage";
import { banded, type Knit, pair } from "./parts";

const argyle: Knit["draw"] = (pen, { tall, accent, ground }) => {
  for (let row = -1; row < tall * 2.2; row++)
    for (let column = -1; column < 5; column++) {
      const [x, y] = [column * 0.42 - 0.42 + (row % 2) * 0.21, row * 0.36];
      pen.fillStyle = (row + 8) % 2 ? accent : `${accent}66`;
      pen.beginPath();
      pen.moveTo(x, y - 0.3);
      pen.lineTo(x + 0.19, y);
      pen.lineTo(x, y + 0.3);
      pen.lineTo(x - 0.19, y);
      pen.fill();
      seam(
        pen,
        [
          [x - 0.21, y - 0.33],
          [x + 0.21, y + 0.33],
        ],
        ground === "#f0ece2" ? "#2f3a4d" : "#f0ece2",
        0.012,
        [0.03, 0.02],
      );
    }
};

export const dressSocks = kind({
  name: "dress-socks",
  noun: {
    en: "men's dress socks",
    zh: "男士商务袜",
    es: "calcetines de vestir para hombre",
    "pt-br": "meias sociais masculinas",
    ru: "мужские классические носки",
    ar: "جوارب رسمية رجالية",
    ur: "مردانہ رسمی موزے",
    fr: "chaussettes de ville homme",
  },
  centimetres: 42,
  looks: {
    navy: { ground: "#24344f", accent: "#b5873f", draw: argyle },
    wine: { ground: "#641f30", accent: "#c9a15c", draw: argyle },
    black: { ground: "#26272a", accent: "#1a1b1d", isPlain: true },
  },
  shots: ["front", "carton"],
  sets: { front: flatLay },
  build: (look) => pair({ ...look, tall: 2.7 }),
  carton: { count: [5, 3, 2], build: banded },
});
