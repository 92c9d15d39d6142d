import { kind } from "../../kind";
import { all, bothSides, box, glass, matte, plastic, ring, rod, shaped, solid, wire } from "../../stage";

export const litterBox = kind({
  name: "litter-box",
  noun: {
    en: "cat litter box with hood",
    zh: "封闭式猫砂盆",
    es: "arenero cerrado",
    "pt-br": "caixa de areia fechada",
    ru: "закрытый лоток для кошек",
    ar: "صندوق رمل مغطى للقطط",
    ur: "ڈھکا ہوا لٹر باکس",
    fr: "maison de toilette pour chat",
  },
  centimetres: 52,
  looks: { white: ["#f2f1ee", "#8fb4c9"], grey: ["#c5c8cc", "#5f6a75"], pink: ["#f7e9e8", "#e79ab0"] },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.55, pitch: 0.24 }, turned: { yaw: 0.6 } },
  build: ([shell = "", base = ""]) =>
    all(
      solid(box(2.4, 0.9, 3, 0.2), plastic(base), { at: [0, 0.45, 0] }),
      solid(
        shaped(box(2.3, 1.6, 2.9, 0.4), (at) =>
          at.set(at.x * (1 - Math.max(0, at.y) * 0.12), at.y, at.z * (1 - Math.max(0, at.y) * 0.1)),
        ),
        plastic(shell),
        { at: [0, 1.62, 0] },
      ),
      solid(ring(0.68, 0.09, Math.PI * 2, 60), plastic(base), { at: [0, 1.5, 1.44], turn: [-0.06, 0, 0] }),
      solid(rod(0.66, 0.66, 0.05, 60), glass("#b9cdd8", { opacity: 0.55 }), {
        at: [0, 1.5, 1.45],
        turn: [Math.PI / 2 - 0.06, 0, 0],
      }),
      solid(rod(0.6, 0.6, 0.04, 60), matte("#3c444c"), { at: [0, 1.5, 1.4], turn: [Math.PI / 2 - 0.06, 0, 0] }),
      solid(
        wire(
          [
            [-0.5, 2.4, 0],
            [-0.4, 2.68, 0],
            [0.4, 2.68, 0],
            [0.5, 2.4, 0],
          ],
          0.09,
        ),
        plastic(base),
      ),
      bothSides((side) => solid(box(0.1, 0.3, 0.5, 0.05), plastic(base), { at: [side * 1.18, 1, 0.3] })),
    ),
});
