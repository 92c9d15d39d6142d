import { kind } from "../../kind";
import { all, box, DoubleSide, disc, hoop, matte, metal, type Point, place, rod, solid, times } from "../../stage";
import { grip, openCase } from "./parts";

export const socketSet = kind({
  name: "socket-set",
  noun: {
    en: "socket tool set",
    zh: "套筒工具组套",
    es: "juego de vasos",
    "pt-br": "jogo de soquetes",
    ru: "набор торцевых головок",
    ar: "طقم لقم",
    ur: "ساکٹ ٹول سیٹ",
    fr: "coffret de douilles",
  },
  centimetres: 38,
  looks: { black: { shell: "#26282c", lining: "#b8262c" }, grey: { shell: "#5d636b", lining: "#26282c" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.7 }, front: { yaw: -0.3 }, turned: { yaw: 0.45 } },
  build({ shell, lining }) {
    const chrome = metal("#dfe2e5", { roughness: 0.12 });
    const socket = (radius: number, at: Point) =>
      place(
        [
          solid(rod(radius, radius, 0.3, 32, true), metal("#dfe2e5", { roughness: 0.12, side: DoubleSide }), {
            at: [0, 0.15, 0],
          }),
          solid(hoop(radius, radius * 0.66, 0.02), chrome, { at: [0, 0.3, 0], turn: [Math.PI / 2, 0, 0] }),
          solid(rod(radius * 0.68, radius * 0.68, 0.02, 6), matte("#202226"), { at: [0, 0.28, 0] }),
        ],
        { at },
      );
    return all(
      openCase(3.8, 2.3, shell, lining),
      times(10, (index) => socket(0.1 + index * 0.009, [-1.6 + index * 0.355, 0.34, -0.85])),
      times(8, (index) => socket(0.15 + index * 0.008, [-1.55 + index * 0.44, 0.34, -0.42])),
      place(
        [
          solid(rod(0.09, 0.13, 1.6, 28), chrome, { at: [0, 0.8, 0] }),
          place(grip("#26282c", "#c2302c", 0.8, 0.16), { at: [0, 0.7, 0] }),
          solid(disc(0.24, 0.2), chrome, { at: [0, 1.75, 0] }),
          solid(box(0.14, 0.14, 0.3, 0.02), chrome, { at: [0, 1.75, 0.1] }),
        ],
        { at: [-1.55, 0.5, 0.35], turn: [-Math.PI / 2, 0, -Math.PI / 2] },
      ),
      times(9, (index) =>
        solid(rod(0.05, 0.05, 0.26, 6), metal("#b9bdc3", { flatShading: true }), {
          at: [0.5 + index * 0.13, 0.44, 0.2],
        }),
      ),
      solid(rod(0.07, 0.07, 1.1, 20), chrome, { at: [1.1, 0.46, 0.55], turn: [0, 0, Math.PI / 2] }),
      solid(rod(0.07, 0.07, 1.9, 20), chrome, { at: [0, 0.46, 0.85], turn: [0, 0, Math.PI / 2] }),
    );
  },
});
