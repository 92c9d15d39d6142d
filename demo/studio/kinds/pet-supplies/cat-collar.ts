import { kind } from "../../kind";
import { all, ball, bow, box, matte, metal, ring, satin, solid, times } from "../../stage";
import { buckle, circleLine, webbing } from "./parts";

export const catCollar = kind({
  name: "cat-collar",
  noun: {
    en: "cat collar with bell",
    zh: "猫铃铛项圈",
    es: "collar con cascabel para gato",
    "pt-br": "coleira com guizo para gato",
    ru: "ошейник с бубенчиком",
    ar: "طوق قط بجرس",
    ur: "گھنٹی والا بلی کا پٹا",
    fr: "collier à grelot pour chat",
  },
  centimetres: 10,
  looks: { red: "#c6303c", blue: "#4a8fd0", black: "#26272b" },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.45 }, detail: { fit: 2, look: [0.6, 0.5, 0.95] } },
  build: (color) =>
    all(
      webbing(circleLine(1.1, 1.02, 0.4), 0.36, color),
      times(18, (index) => {
        const angle = (index / 18) * Math.PI * 2;
        return solid(ball(0.045, 12), metal("#e3c15a"), { at: [Math.cos(angle) * 1.11, 0.4, Math.sin(angle) * 1.03] });
      }),
      bow(satin(color), { loop: 0.36, width: 0.32, tail: 0 }, { at: [0, 0.44, 1.12] }),
      solid(ball(0.2, 30), metal("#e6bf4d", { roughness: 0.16 }), { at: [0, 0.1, 1.14] }),
      solid(ring(0.2, 0.025, Math.PI * 2, 30), metal("#e6bf4d"), { at: [0, 0.1, 1.14], turn: [Math.PI / 2, 0, 0] }),
      solid(box(0.04, 0.16, 0.03, 0.01), matte("#4a3510"), { at: [0, 0.02, 1.33] }),
      buckle("#26272b", { at: [0.86, 0.4, 0.66], turn: [0, 0.95, 0] }),
    ),
  carton: { count: [6, 4, 2] },
});
