import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  chance,
  glass,
  gloss,
  lettering,
  lit,
  many,
  matte,
  metal,
  type Point,
  place,
  plastic,
  ring,
  rod,
  solid,
  thrown,
  times,
  wood,
} from "../../stage";

export const snowGlobe = kind({
  name: "snow-globe",
  noun: {
    en: "snow globe",
    zh: "水晶球音乐盒",
    es: "esfera de nieve",
    "pt-br": "globo de neve",
    ru: "снежный шар",
    ar: "كرة ثلجية",
    ur: "برفیلا گلوب",
    fr: "boule à neige",
  },
  centimetres: 14,
  looks: {
    white: { foot: "#f3efe6", roof: "#c5483f" },
    natural: { foot: "#7a4c2c", roof: "#3f6f9c" },
    gold: { foot: "#d8b25a", roof: "#c5483f" },
  },
  shots: ["front", "use"],
  sets: { all: { backdrop: "sky" } },
  build({ foot, roof }) {
    const base = foot === "#d8b25a" ? metal(foot, { roughness: 0.3 }) : foot === "#7a4c2c" ? wood(foot) : gloss(foot);
    const tree = (at: Point, size: number) =>
      place(
        times(3, (index) => [
          solid(rod(0.01, 0.24 - index * 0.06, 0.26, 20), matte("#3f7a52"), { at: [0, 0.2 + index * 0.16, 0] }),
          solid(rod(0.01, 0.12 - index * 0.03, 0.1, 16), matte("#ffffff"), { at: [0, 0.29 + index * 0.16, 0] }),
        ]),
        { at, scale: size },
      );
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [1, 0],
            [1.04, 0.1],
            [0.9, 0.2],
            [0.82, 0.5],
            [0.78, 0.56],
            [0.001, 0.56],
          ],
          0.06,
        ),
        base,
      ),
      solid(ring(0.94, 0.035), metal("#d8b25a"), { at: [0, 0.17, 0], turn: [Math.PI / 2, 0, 0] }),
      place(
        lettering("LET IT SNOW", 0.9, 0.16, foot === "#f3efe6" ? "#b5483f" : "#fff3d6", {
          at: [0, 0.36, 0.89],
          turn: [-0.2, 0, 0],
        }),
        { turn: [0, 0.42, 0] },
      ),
      solid(ball(0.86, 32), matte("#ffffff"), { at: [0, 0.62, 0], scale: [1, 0.24, 1] }),
      solid(box(0.5, 0.4, 0.42, 0.02), plastic("#f0dfc0"), { at: [-0.12, 0.96, 0] }),
      bothSides((side) =>
        solid(box(0.42, 0.05, 0.54, 0.02), gloss(roof), {
          at: [-0.12 + side * 0.15, 1.26, 0],
          turn: [0, 0, side * -0.75],
        }),
      ),
      bothSides((side) =>
        solid(box(0.36, 0.05, 0.5, 0.03), matte("#ffffff"), {
          at: [-0.12 + side * 0.14, 1.31, 0],
          turn: [0, 0, side * -0.75],
        }),
      ),
      solid(box(0.12, 0.22, 0.02, 0.01), plastic("#7a4c2c"), { at: [-0.12, 0.87, 0.22] }),
      bothSides((side) =>
        solid(box(0.1, 0.1, 0.02, 0.005), lit("#ffd98a", 0.8), { at: [-0.12 + side * 0.16, 1, 0.22] }),
      ),
      tree([0.42, 0.74, 0.12], 1.1),
      tree([-0.58, 0.72, 0.16], 0.8),
      tree([0.3, 0.74, -0.42], 1.2),
      solid(
        many(
          ball(0.022, 6),
          Array.from({ length: 150 }, () => {
            const [angle, up, out] = [chance(0, 6.3), chance(0.75, 2.1), chance(0, 0.8)];
            return { at: [Math.cos(angle) * out, up, Math.sin(angle) * out] as Point };
          }).filter(({ at: [x, y, z] }) => Math.hypot(x, y - 1.35, z) < 0.9),
        ),
        lit("#ffffff", 0.3),
      ),
      solid(ball(1, 56), glass("#e6f2fa", { opacity: 0.24, envMapIntensity: 2.2 }), { at: [0, 1.34, 0] }),
    );
  },
});
