import { kind } from "../../kind";
import { all, ball, bothSides, counted, fabric, gloss, place, ring, rod, solid, wire, wood } from "../../stage";

const yarnBall = (color: string) => {
  const wool = fabric(color, { threads: 70, depth: 0.35 });
  return all(
    solid(ball(0.9, 40), wool, { at: [0, 0.95, 0] }),
    counted(40, (index) =>
      solid(ring(0.9 + (index % 3) * 0.012, 0.055, Math.PI * 2, 48), wool, {
        at: [0, 0.95, 0],
        turn: [Math.sin(index * 1.7) * 1.4, index * 0.79, Math.cos(index * 2.3) * 1.4],
      }),
    ),
    solid(
      wire(
        [
          [0.7, 0.3, 0.6],
          [1.0, 0.07, 0.8],
          [1.5, 0.06, 0.5],
          [1.9, 0.06, 0.9],
          [2.3, 0.06, 0.6],
        ],
        0.055,
        false,
        60,
      ),
      wool,
    ),
  );
};

export const yarnBalls = kind({
  name: "yarn-ball",
  noun: {
    en: "knitting yarn ball",
    zh: "手编毛线团",
    es: "ovillo de estambre",
    "pt-br": "novelo de lã",
    ru: "моток пряжи",
    ar: "كرة خيوط حياكة",
    ur: "اون کا گولا",
    fr: "pelote de laine",
  },
  centimetres: 14,
  looks: { pink: ["#e8a3b3", "#f6e3e0", "#b56a86"], blue: ["#5f93c6", "#dce8f2", "#2a4a78"] },
  shots: ["front", "carton"],
  sets: { detail: { look: [0.4, 0.5, 0.9] } },
  build: ([first = "#ffffff", second = "#ffffff", third = "#ffffff"]) =>
    all(
      place(yarnBall(first), { at: [0, 0, 0.6] }),
      place(yarnBall(second), { at: [-1.4, 0, -0.7], turn: [0, 2, 0], scale: 0.9 }),
      place(yarnBall(third), { at: [1.2, 0, -0.9], turn: [0, 4, 0], scale: 0.85 }),
      bothSides((side) =>
        place(
          [
            solid(rod(0.05, 0.05, 2.6), wood("#c9a06c", "y"), { at: [0, 1.3, 0] }),
            solid(ball(0.1, 20), gloss("#b8242f"), { at: [0, 2.62, 0] }),
          ],
          { at: [side * 0.2, 0.7, 0.3], turn: [-0.5, 0, side * -0.55] },
        ),
      ),
    ),
  carton: {
    count: [4, 3, 1],
    build: ([first = "#ffffff"]) =>
      all(
        counted(12, (index) =>
          solid(ring(0.6, 0.06, Math.PI * 2, 30), fabric(first, { threads: 60, depth: 0.3 }), {
            at: [0, 0.6, 0],
            turn: [index * 0.9, index * 0.7, 0],
          }),
        ),
        solid(ball(0.6, 24), fabric(first), { at: [0, 0.6, 0] }),
      ),
  },
});
