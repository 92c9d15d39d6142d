import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  disc,
  glow,
  hoop,
  lit,
  metal,
  place,
  ring,
  rod,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";

export const bicycleLights = kind({
  name: "bicycle-lights",
  noun: {
    en: "USB bicycle light set",
    zh: "自行车灯套装",
    es: "set de luces USB para bicicleta",
    "pt-br": "kit de luzes USB para bicicleta",
    ru: "набор USB-фонарей для велосипеда",
    ar: "طقم أضواء دراجة USB",
    ur: "یو ایس بی سائیکل لائٹ سیٹ",
    fr: "kit d'éclairage vélo USB",
  },
  centimetres: 11,
  looks: { black: { shell: "#26282c" }, silver: { shell: "#aeb4ba" } },
  shots: ["front"],
  sets: { all: { backdrop: "slate", yaw: -0.3 } },
  build({ shell }) {
    const body = metal(shell, { roughness: 0.4, metalness: 0.7 });
    return all(
      place(
        [
          solid(rod(0.36, 0.36, 1.3, 40), body, { turn: [Math.PI / 2, 0, 0] }),
          times(6, (index) => solid(ring(0.37, 0.025), body, { at: [0, 0, -0.4 + index * 0.12] })),
          solid(hoop(0.42, 0.34, 0.3), body, { at: [0, 0, 0.7] }),
          solid(disc(0.35, 0.04), lit("#fff8df", 1.6), { at: [0, 0, 0.8] }),
          solid(disc(0.12, 0.04), rubber("#3fa0e0"), { at: [0, 0.36, 0.1], turn: [-Math.PI / 2, 0, 0] }),
          solid(hoop(0.34, 0.26, 0.34), rubber("#17181b"), { at: [0, -0.62, 0], turn: [0, Math.PI / 2, 0] }),
          glow("#fff3c9", 0.95, [0, 0, 0.95], 0.8),
        ],
        { at: [-0.62, 0.97, 0] },
      ),
      place(
        [
          solid(box(0.62, 0.9, 0.36, 0.16), body),
          solid(box(0.5, 0.76, 0.06, 0.12), lit("#ff2f24", 1.5), { at: [0, 0, 0.18] }),
          times(5, (index) => solid(ball(0.05, 12), lit("#ff9f8a", 2), { at: [0, index * 0.15 - 0.3, 0.22] })),
          solid(hoop(0.3, 0.22, 0.3), rubber("#17181b"), { at: [0, 0, -0.44], turn: [Math.PI / 2, 0, 0] }),
          glow("#ff3f2f", 0.9, [0, 0, 0.35], 0.8),
        ],
        { at: [0.62, 0.5, 0.1] },
      ),
      solid(
        wire(
          [
            [0.1, 0.05, 1],
            [0.5, 0.05, 1.2],
            [0.9, 0.05, 0.95],
            [1.3, 0.05, 1.1],
          ],
          0.03,
        ),
        rubber("#f4f2ec"),
      ),
      solid(box(0.3, 0.08, 0.16, 0.02), metal("#d3d7db"), { at: [1.42, 0.05, 1.16], turn: [0, -0.4, 0] }),
    );
  },
});
