import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  DoubleSide,
  disc,
  gloss,
  hoop,
  lettering,
  lit,
  matte,
  metal,
  type Point,
  place,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  tile,
  turned,
  wire,
} from "../../stage";

export const partySpeaker = kind({
  name: "party-speaker",
  noun: {
    en: "karaoke party speaker",
    zh: "K歌音响",
    es: "altavoz para karaoke",
    "pt-br": "caixa de som karaokê",
    ru: "караоке-колонка",
    ar: "مكبر صوت كاريوكي",
    ur: "کیراوکے پارٹی اسپیکر",
    fr: "enceinte karaoké",
  },
  centimetres: 42,
  looks: { black: { shell: "#1f2125", light: "#ff3fb4" }, blue: { shell: "#1f2c48", light: "#39d5ff" } },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.45, pitch: 0.12 } },
  build({ shell, light }) {
    const cover = plastic(shell);
    const cone = (radius: number, at: Point) =>
      place(
        [
          solid(hoop(radius * 1.14, radius, 0.08), lit(light, 1.1), { at: [0, 0, 0.02] }),
          solid(
            turned([
              [radius, 0],
              [radius * 0.9, -0.02],
              [radius * 0.84, -0.08],
              [radius * 0.3, -radius * 0.4],
            ]),
            rubber("#2c2f34", { side: DoubleSide }),
            { turn: [Math.PI / 2, 0, 0] },
          ),
          solid(ball(radius * 0.32, 28), gloss("#17181b"), { at: [0, 0, -radius * 0.38] }),
          solid(disc(radius, 0.02), matte("#0c0d0f"), { at: [0, 0, -radius * 0.46] }),
        ],
        { at },
      );
    return all(
      solid(box(1.6, 2.9, 1.2, 0.22), cover, { at: [0, 1.5, 0] }),
      solid(tile(1.4, 2.66, 0.2, 0.06), plastic("#2d3036"), { at: [0, 1.5, 0.6] }),
      cone(0.5, [0, 0.8, 0.66]),
      cone(0.5, [0, 2.02, 0.66]),
      solid(tile(0.7, 0.16, 0.05, 0.03), gloss("#101114"), { at: [0, 2.68, 0.645] }),
      lettering("PARTY", 0.5, 0.14, light, { at: [0, 2.68, 0.665] }),
      solid(
        wire(
          [
            [-0.55, 2.9, 0],
            [-0.5, 3.25, 0],
            [0.5, 3.25, 0],
            [0.55, 2.9, 0],
          ],
          0.09,
        ),
        cover,
      ),
      bothSides((side) =>
        solid(tile(0.1, 2.3, 0.05, 0.05), lit(side > 0 ? light : "#8a5cff", 1.2), { at: [side * 0.74, 1.45, 0.62] }),
      ),
      place(
        [
          solid(rod(0.09, 0.07, 1.3, 32), gloss("#24272c"), { at: [0, 0.65, 0] }),
          solid(ball(0.2, 32), metal("#9aa0a8", { roughness: 0.5 }), { at: [0, 1.42, 0], scale: [1, 1.1, 1] }),
          solid(ring(0.195, 0.025), metal(light, { roughness: 0.3 }), { at: [0, 1.36, 0], turn: [Math.PI / 2, 0, 0] }),
          solid(tile(0.08, 0.2, 0.03, 0.04), lit(light, 0.8), { at: [0, 0.95, 0.075] }),
        ],
        { at: [1.5, 0, 0.35], turn: [0, 0, 0.36] },
      ),
    );
  },
});
