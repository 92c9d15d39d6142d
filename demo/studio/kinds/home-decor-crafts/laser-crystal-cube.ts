import { kind } from "../../kind";
import { all, ball, box, chance, glass, gloss, glow, lit, many, type Point, ring, solid, thrown } from "../../stage";

export const laserCrystalCube = kind({
  name: "laser-crystal-cube",
  noun: {
    en: "3D laser crystal cube",
    zh: "3D内雕水晶方块",
    es: "cubo de cristal láser 3D",
    "pt-br": "cubo de cristal laser 3D",
    ru: "кристалл с 3D-гравировкой",
    ar: "مكعب كريستال ليزر 3D",
    ur: "3D لیزر کرسٹل مکعب",
    fr: "cube de cristal laser 3D",
  },
  centimetres: 8,
  looks: { clear: { image: "rose" }, blue: { image: "heart" } },
  shots: ["front", "use"],
  sets: { all: { backdrop: "night", yaw: -0.5, ambience: 0.5 } },
  build({ image }) {
    const glowing = image === "heart" ? "#9fd0ff" : "#ffffff";
    const dot = ball(0.013, 6);
    const spots = Array.from({ length: 2600 }, (): { at: Point } => {
      const angle = chance(0, Math.PI * 2);
      const high = chance(-1, 1);
      const out = Math.sqrt(1 - high * high);
      const fold = 0.72 + 0.28 * Math.sin(angle * 3 + high * 7);
      if (image === "rose")
        return { at: [Math.cos(angle) * out * 0.4 * fold, 1.18 + high * 0.34, Math.sin(angle) * out * 0.4 * fold] };
      const edge = Math.sqrt(chance());
      const [x, y] = [
        16 * Math.sin(angle) ** 3,
        13 * Math.cos(angle) - 5 * Math.cos(2 * angle) - 2 * Math.cos(3 * angle) - Math.cos(4 * angle),
      ];
      return { at: [x * 0.032 * edge, 0.98 + y * 0.032 * edge, high * 0.26 * Math.sqrt(1 - edge * edge)] };
    });
    const stalk = Array.from({ length: image === "rose" ? 420 : 0 }, (_, index): { at: Point } => ({
      at: [
        Math.sin(index * 0.01) * 0.06 + chance(-0.02, 0.02) + (index % 3 ? 0 : chance(-0.24, 0.24)),
        index % 3 ? chance(0.4, 0.85) : chance(0.55, 0.68),
        chance(-0.02, 0.02),
      ],
    }));
    return all(
      solid(many(dot, [...spots, ...stalk]), lit(glowing, 0.8)),
      solid(box(1.5, 1.5, 1.5, 0.03), glass("#dfeaf5", { opacity: 0.2, envMapIntensity: 2.6 }), { at: [0, 0.95, 0] }),
      solid(
        thrown([
          [0.001, 0],
          [1, 0],
          [1, 0.1],
          [0.9, 0.18],
          [0.001, 0.19],
        ]),
        gloss("#14161b"),
      ),
      solid(ring(0.92, 0.02), lit(image === "heart" ? "#3f8fff" : "#bfe0ff", 1.4), {
        at: [0, 0.17, 0],
        turn: [Math.PI / 2, 0, 0],
      }),
      glow(image === "heart" ? "#3f8fff" : "#9fc4ff", 1.2, [0, 0.4, -0.8], 0.5),
    );
  },
});
