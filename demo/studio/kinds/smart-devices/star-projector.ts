import { kind } from "../../kind";
import { all, ball, bothSides, chance, disc, gloss, glow, lit, printed, ring, solid, times, turned } from "../../stage";

export const starProjector = kind({
  name: "star-projector",
  noun: {
    en: "star sky projector",
    zh: "星空投影灯",
    es: "proyector de estrellas",
    "pt-br": "projetor de estrelas",
    ru: "проектор звёздного неба",
    ar: "جهاز عرض النجوم",
    ur: "ستاروں کا پروجیکٹر",
    fr: "projecteur d'étoiles",
  },
  centimetres: 15,
  looks: {
    blue: { base: "#f1f2f4", light: "#4a8dff", other: "#b45cff" },
    purple: { base: "#24262c", light: "#b060ff", other: "#ff6ad0" },
    green: { base: "#f1f2f4", light: "#3fe0a0", other: "#4a8dff" },
  },
  shots: ["front", "group"],
  sets: { all: { backdrop: "night", ambience: 0.4, pitch: 0.15 } },
  build({ base, light, other }) {
    const stars = printed(1024, 512, (pen, across, up) => {
      const ground = pen.createLinearGradient(0, 0, across, 0);
      for (const [index, color] of [light, other, light, other, light].entries()) ground.addColorStop(index / 4, color);
      pen.fillStyle = ground;
      pen.fillRect(0, 0, across, up);
      for (let index = 0; index < 240; index++) {
        pen.fillStyle = index % 9 ? "rgba(255,255,255,.9)" : "#fff6b8";
        pen.beginPath();
        pen.arc(chance(0, across), chance(0, up), chance(1.5, index % 9 ? 4 : 8), 0, 7);
        pen.fill();
      }
    });
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.7, 0],
          [0.86, 0.1],
          [0.9, 0.5],
          [0.82, 0.72],
          [0.7, 0.8],
        ]),
        gloss(base),
      ),
      solid(ball(0.86, 56), lit("#ffffff", 0.85, { map: stars, emissiveMap: stars }), { at: [0, 1.3, 0] }),
      solid(ring(0.78, 0.05), gloss(base), { at: [0, 0.9, 0], turn: [Math.PI / 2, 0, 0] }),
      bothSides((side) => solid(disc(0.07, 0.04), lit("#ffffff", 0.5), { at: [side * 0.16, 0.38, 0.89] })),
      glow(light, 2.6, [0, 1.3, -0.5], 0.55),
      times(46, (index) =>
        solid(ball(chance(0.012, 0.03), 8), lit(index % 3 ? "#ffffff" : other, 1.4), {
          at: [chance(-1.8, 1.8), chance(1, 3.1), chance(-1.6, -0.9)],
        }),
      ),
    );
  },
});
