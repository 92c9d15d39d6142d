import { kind } from "../../kind";
import { all, ball, glow, lit, metal, plastic, ring, rod, rubber, solid, thrown, times, wire } from "../../stage";

export const mosquitoLamp = kind({
  name: "mosquito-lamp",
  noun: {
    en: "mosquito killer lamp",
    zh: "灭蚊灯",
    es: "lámpara matamosquitos",
    "pt-br": "luminária mata-mosquitos",
    ru: "лампа от комаров",
    ar: "مصباح قاتل البعوض",
    ur: "مچھر مار لیمپ",
    fr: "lampe anti-moustiques",
  },
  centimetres: 24,
  looks: { white: { shell: "#f3f1ec" }, black: { shell: "#26282c" }, green: { shell: "#8fb8a0" } },
  shots: ["front", "detail"],
  sets: {
    front: { backdrop: "night", ambience: 0.45 },
    detail: { backdrop: "night", ambience: 0.45, look: [0.5, 0.6, 0.9] },
  },
  build({ shell }) {
    const body = plastic(shell);
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.66, 0],
            [0.72, 0.06],
            [0.72, 0.5],
            [0.66, 0.58],
            [0.001, 0.58],
          ],
          0.05,
        ),
        body,
      ),
      times(11, (index) =>
        solid(rod(0.022, 0.022, 1.2, 10), body, {
          at: [Math.cos(index * 0.5712) * 0.66, 1.16, Math.sin(index * 0.5712) * 0.66],
        }),
      ),
      solid(rod(0.3, 0.3, 1.1, 32), lit("#7f5fff", 1.5, { transparent: true, opacity: 0.9 }), { at: [0, 1.15, 0] }),
      times(4, (index) =>
        solid(ring(0.34, 0.02), metal("#c9cdd1"), { at: [0, 0.75 + index * 0.26, 0], turn: [Math.PI / 2, 0, 0] }),
      ),
      solid(
        thrown(
          [
            [0.7, 1.72],
            [0.74, 1.78],
            [0.6, 1.98],
            [0.3, 2.08],
            [0.001, 2.1],
          ],
          0.05,
        ),
        body,
      ),
      solid(ring(0.7, 0.04), body, { at: [0, 1.74, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(
        wire(
          [
            [-0.28, 2.04, 0],
            [-0.24, 2.32, 0],
            [0.24, 2.32, 0],
            [0.28, 2.04, 0],
          ],
          0.035,
        ),
        body,
      ),
      solid(ball(0.04, 14), lit("#5fff8f", 1.5), { at: [0, 0.3, 0.72] }),
      solid(
        wire(
          [
            [0.5, 0.08, -0.5],
            [1, 0.04, -0.5],
            [1.3, 0.04, 0],
            [1.5, 0.04, 0.3],
          ],
          0.03,
        ),
        rubber(shell),
      ),
      glow("#8f6fff", 1.5, [0, 1.15, 0.2], 0.55),
    );
  },
});
