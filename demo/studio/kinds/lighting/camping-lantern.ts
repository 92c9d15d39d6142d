import { kind } from "../../kind";
import { all, around, bothSides, glass, gloss, glow, lit, metal, rod, solid, turned, wire } from "../../stage";

export const campingLantern = kind({
  name: "camping-lantern",
  noun: {
    en: "camping lantern",
    zh: "露营灯",
    es: "farol de camping",
    "pt-br": "lanterna de camping",
    ru: "кемпинговый фонарь",
    ar: "فانوس تخييم",
    ur: "کیمپنگ لالٹین",
    fr: "lanterne de camping",
  },
  centimetres: 24,
  looks: {
    green: { shell: "#4f6a48", light: "#ffdf9e" },
    black: { shell: "#26282c", light: "#ffe9bf" },
    cream: { shell: "#e6dac0", light: "#ffd590" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "pine", ambience: 0.5 }, front: { yaw: -0.3, pitch: 0.12 } },
  build({ shell, light }) {
    const iron = gloss(shell);
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.68, 0],
          [0.76, 0.08],
          [0.72, 0.34],
          [0.5, 0.46],
          [0.44, 0.6],
        ]),
        iron,
      ),
      solid(rod(0.09, 0.09, 0.2, 28), metal("#c9a35a"), { at: [0, 0.26, 0.78], turn: [Math.PI / 2, 0, 0] }),
      solid(
        turned([
          [0.42, 0.6],
          [0.6, 0.95],
          [0.56, 1.4],
          [0.4, 1.62],
        ]),
        glass("#fff6e6", { opacity: 0.28 }),
      ),
      around(4, (angle) =>
        solid(
          wire(
            [
              [Math.cos(angle + 0.78) * 0.46, 0.6, Math.sin(angle + 0.78) * 0.46],
              [Math.cos(angle + 0.78) * 0.64, 0.98, Math.sin(angle + 0.78) * 0.64],
              [Math.cos(angle + 0.78) * 0.58, 1.4, Math.sin(angle + 0.78) * 0.58],
              [Math.cos(angle + 0.78) * 0.42, 1.64, Math.sin(angle + 0.78) * 0.42],
            ],
            0.022,
            false,
            20,
          ),
          iron,
        ),
      ),
      solid(
        turned([
          [0.5, 1.6],
          [0.52, 1.68],
          [0.4, 1.8],
          [0.3, 2],
          [0.34, 2.06],
          [0.1, 2.16],
          [0.001, 2.18],
        ]),
        iron,
      ),
      solid(
        turned([
          [0.001, 0.62],
          [0.1, 0.66],
          [0.16, 0.9],
          [0.1, 1.15],
          [0.001, 1.36],
        ]),
        lit(light, 1.8),
      ),
      bothSides((side) => solid(rod(0.05, 0.05, 1.3, 16), iron, { at: [side * 0.78, 1.06, 0] })),
      solid(
        wire(
          [
            [-0.78, 1.7, 0],
            [-0.7, 2.3, 0],
            [0, 2.62, 0],
            [0.7, 2.3, 0],
            [0.78, 1.7, 0],
          ],
          0.035,
        ),
        metal("#b5bac0"),
      ),
      glow(light, 1.5, [0, 1.1, -0.2], 0.6),
    );
  },
});
