import { kind } from "../../kind";
import { all, around, ball, box, hand, lit, metal, place, plastic, ring, rod, sized, solid, times } from "../../stage";

export const flyingBall = kind({
  name: "flying-ball",
  noun: {
    en: "flying ball drone",
    zh: "感应飞行球",
    es: "bola voladora",
    "pt-br": "bola voadora",
    ru: "летающий шар",
    ar: "كرة طائرة",
    ur: "اڑنے والی گیند",
    fr: "boule volante",
  },
  centimetres: 10,
  looks: {
    blue: { cage: "#2b7fe0", glow: "#7fd0ff" },
    red: { cage: "#e0353f", glow: "#ffd35c" },
    black: { cage: "#2a2d33", glow: "#58ff9a" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { all: { backdrop: "lilac", pitch: 0.2 } },
  build({ cage, glow }) {
    const bars = plastic(cage, { roughness: 0.25 });
    return all(
      times(6, (_, share) => solid(ring(1, 0.035), bars, { turn: [0, share * Math.PI, 0] })),
      [-0.62, 0, 0.62].map((up) =>
        solid(ring(Math.sqrt(1 - up * up), up ? 0.035 : 0.06), bars, { at: [0, up, 0], turn: [Math.PI / 2, 0, 0] }),
      ),
      solid(ball(1, 40), plastic("#24272c"), { at: [0, -0.35, 0], scale: [0.42, 0.34, 0.42] }),
      solid(ring(0.4, 0.05), lit(glow, 1.5), { at: [0, -0.3, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.04, 0.04, 0.7), metal("#c9ccd0"), { at: [0, 0.05, 0] }),
      around(2, (angle) =>
        solid(box(0.7, 0.02, 0.16, 0.01), plastic(cage), {
          at: [Math.cos(angle + 0.5) * 0.4, 0.36, -Math.sin(angle + 0.5) * 0.4],
          turn: [0.2, angle + 0.5, 0],
        }),
      ),
      solid(rod(0.12, 0.16, 0.1), bars, { at: [0, 0.98, 0] }),
      solid(rod(0.16, 0.2, 0.08), bars, { at: [0, -0.98, 0] }),
      around(6, (angle) =>
        solid(ball(0.05, 16), lit(glow, 1.6), { at: [Math.cos(angle) * 0.98, 0, Math.sin(angle) * 0.98] }),
      ),
    );
  },
  use(_, piece) {
    return all(
      place(hand(), { turn: [-1.2, 0, 0], at: [0, 0.2, 1.2] }),
      sized(piece, 9, [0, 1.3, -0.2], [0.1, 0.4, 0.1]),
    );
  },
});
