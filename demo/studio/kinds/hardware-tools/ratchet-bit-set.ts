import { kind } from "../../kind";
import { all, box, lettering, metal, place, plastic, rod, solid, times } from "../../stage";
import { grip, steel } from "./parts";

export const ratchetBitSet = kind({
  name: "ratchet-bit-set",
  noun: {
    en: "ratchet screwdriver bit set",
    zh: "棘轮螺丝刀套装",
    es: "juego de puntas con trinquete",
    "pt-br": "jogo de bits com catraca",
    ru: "набор бит с трещоткой",
    ar: "طقم رؤوس مفك سقاطة",
    ur: "ریچٹ سکرو ڈرائیور بٹ سیٹ",
    fr: "jeu d'embouts à cliquet",
  },
  centimetres: 24,
  looks: { red: { main: "#c2302c", shell: "#26282c" }, green: { main: "#3f8a5a", shell: "#26282c" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.6 }, front: { yaw: -0.35 } },
  build({ main, shell }) {
    return all(
      place(
        [
          place(grip(main, "#1d1f22", 1.3, 0.26), {}),
          solid(rod(0.2, 0.26, 0.2, 32), metal("#b9bdc3"), { at: [0, 0.1, 0] }),
          solid(rod(0.09, 0.09, 0.9, 20), steel(), { at: [0, 0.6, 0] }),
          solid(rod(0.12, 0.12, 0.3, 20), steel("#8d939b"), { at: [0, 1.1, 0] }),
          solid(rod(0.03, 0.08, 0.24, 6), metal("#6a7078", { flatShading: true }), { at: [0, 1.36, 0] }),
        ],
        { at: [-0.2, 0.26, 1], turn: [0, 0, -Math.PI / 2 + 0.0] },
      ),
      solid(box(3, 0.3, 1.3, 0.1), plastic(shell), { at: [0.2, 0.15, -0.2] }),
      times(10, (column) =>
        times(3, (row) => [
          solid(rod(0.07, 0.07, 0.3, 6), metal("#c9ccd0", { flatShading: true }), {
            at: [-1.1 + column * 0.29, 0.42, -0.6 + row * 0.38],
          }),
          solid(rod(0.02, 0.05, 0.16, 8), metal("#8d939b"), { at: [-1.1 + column * 0.29, 0.62, -0.6 + row * 0.38] }),
        ]),
      ),
      lettering("PH  PZ  SL  TX  H", 2.2, 0.18, "#ffffff", { at: [0.2, 0.15, 0.455] }),
    );
  },
});
