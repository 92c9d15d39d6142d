import { kind } from "../../kind";
import { all, ball, box, fabric, leather, lettering, metal, onStrap, place, satin, solid } from "../../stage";
import { watchCase, watchDial } from "./parts";

export const watchGiftBox = kind({
  name: "watch-gift-box",
  noun: {
    en: "watch gift box",
    zh: "手表礼盒",
    es: "caja de regalo para reloj",
    "pt-br": "caixa de presente para relógio",
    ru: "подарочная коробка для часов",
    ar: "علبة هدايا لساعة",
    ur: "گھڑی کا گفٹ باکس",
    fr: "coffret cadeau pour montre",
  },
  centimetres: 10,
  looks: {
    black: { hide: "#2a2a2e", lining: "#e6dfd0" },
    red: { hide: "#8f2430", lining: "#f0e4d4" },
    green: { hide: "#28503f", lining: "#e9e2cf" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.4, pitch: 0.3 } },
  build({ hide, lining }) {
    const skin = leather(hide);
    return all(
      solid(box(2, 0.8, 2, 0.08), skin, { at: [0, 0.4, 0] }),
      solid(box(1.8, 0.06, 1.8, 0.03), fabric(lining), { at: [0, 0.81, 0] }),
      solid(ball(1, 40), fabric(lining, { threads: 100 }), { at: [0, 0.86, 0], scale: [0.58, 0.42, 0.52] }),
      place(
        [
          solid(box(2, 0.4, 2, 0.08), skin, { at: [0, 0.2, 1] }),
          solid(box(1.76, 0.04, 1.76, 0.02), satin(lining), { at: [0, -0.01, 1] }),
          lettering("QUARTZ", 0.8, 0.2, "#b98c4a", { at: [0, -0.035, 1], turn: [Math.PI / 2, 0, 0] }),
        ],
        { at: [0, 0.82, -1], turn: [-1.75, 0, 0] },
      ),
      place(
        onStrap([watchCase("#d8b25a", watchDial({ ground: "#f7f1df", ink: "#5d3f1c" }))], leather("#6b442a"), 0.42),
        { at: [0, 1.02, 0], turn: [-1.1, 0, 0], scale: 0.72 },
      ),
      solid(box(0.3, 0.12, 0.05, 0.02), metal("#d8b25a"), { at: [0, 0.74, 1] }),
    );
  },
});
