import { kind } from "../../kind";
import { all, around, ball, chance, glass, lit, metal, solid, thrown, times, wire, wood } from "../../stage";

export const crystalBall = kind({
  name: "crystal-ball",
  noun: {
    en: "crystal ball paperweight",
    zh: "水晶球镇纸",
    es: "esfera de cristal pisapapeles",
    "pt-br": "esfera de cristal peso de papel",
    ru: "хрустальный шар",
    ar: "كرة كريستال",
    ur: "کرسٹل گیند پیپر ویٹ",
    fr: "boule de cristal",
  },
  centimetres: 12,
  looks: { clear: { tint: "#f1f7fb", stand: "#6b4226" }, gold: { tint: "#f6dfae", stand: "#d8b25a" } },
  shots: ["front"],
  sets: { all: { backdrop: "slate" } },
  build({ tint, stand }) {
    const foot = stand === "#d8b25a" ? metal(stand) : wood(stand);
    return all(
      solid(ball(1, 64), glass(tint, { opacity: 0.34, envMapIntensity: 2.6, iridescence: 0.35 }), { at: [0, 1.32, 0] }),
      solid(ball(0.93, 48), glass("#ffffff", { opacity: 0.12 }), { at: [0, 1.32, 0] }),
      times(34, (index) =>
        solid(ball(chance(0.02, 0.05), 10), lit("#ffffff", 0.4, { transparent: true, opacity: 0.85 }), {
          at: [
            Math.sin(index * 2.4) * 0.1 * Math.sqrt(index),
            1.32 + Math.cos(index * 1.7) * 0.5,
            Math.cos(index * 2.4) * 0.1 * Math.sqrt(index),
          ],
        }),
      ),
      solid(
        thrown(
          [
            [0.001, 0],
            [0.75, 0],
            [0.78, 0.1],
            [0.5, 0.2],
            [0.46, 0.34],
            [0.64, 0.5],
            [0.56, 0.52],
            [0.001, 0.36],
          ],
          0.06,
        ),
        foot,
      ),
      around(4, (angle) =>
        solid(
          wire(
            [
              [Math.cos(angle) * 0.5, 0.2, Math.sin(angle) * 0.5],
              [Math.cos(angle) * 0.86, 0.55, Math.sin(angle) * 0.86],
              [Math.cos(angle) * 0.82, 0.92, Math.sin(angle) * 0.82],
            ],
            0.05,
          ),
          foot,
        ),
      ),
    );
  },
});
