import { kind } from "../../kind";
import { all, background, DoubleSide, matte, metal, place, ring, shaped, sheet, solid, times, wire } from "../../stage";

export const metalWallSculpture = kind({
  name: "metal-wall-sculpture",
  noun: {
    en: "metal wall sculpture",
    zh: "铁艺壁饰",
    es: "escultura de pared metálica",
    "pt-br": "escultura de parede de metal",
    ru: "металлическое панно",
    ar: "منحوتة جدارية معدنية",
    ur: "دھاتی دیواری آرٹ",
    fr: "sculpture murale en métal",
  },
  centimetres: 90,
  looks: { gold: { tint: "#d9b266" }, black: { tint: "#34373c" } },
  shots: ["front"],
  sets: { all: { yaw: -0.25, pitch: 0.06 }, detail: { fit: 2, look: [0.6, 0.6, 1] } },
  build({ tint }) {
    const steel = metal(tint, { roughness: 0.3, side: DoubleSide });
    const leaf = (size: number) =>
      shaped(sheet(size * 0.9, size, 14, 18), (point) => {
        const [x, y] = [point.x / (size * 0.45), point.y / (size / 2)];
        const wide = Math.sqrt(Math.max(0, 1 - y * y)) * (1 - 0.2 * y);
        point.set(
          x * wide * size * 0.4,
          point.y,
          0 - Math.abs(x) ** 1.5 * 0.12 + 0.16 * y * y * size * 0.3 + Math.sin(x * 12) * 0.012,
        );
      });
    return all(
      solid(ring(1.35, 0.03), steel, { at: [0, 1.4, 0] }),
      times(9, (index) => {
        const angle = 0.5 + index * 0.55;
        const size = 0.85 + (index % 3) * 0.18;
        return [
          place(solid(leaf(size), steel, { at: [0, size * 0.7, 0.08 + (index % 3) * 0.07] }), {
            at: [Math.cos(angle) * 0.62 - 0.1, 1.4 + Math.sin(angle) * 0.62, 0],
            turn: [0, 0, angle - Math.PI / 2 - 0.4],
          }),
          solid(
            wire(
              [
                [0, 1.4, 0.02],
                [Math.cos(angle) * 0.5, 1.4 + Math.sin(angle) * 0.5, 0.06],
                [Math.cos(angle + 0.2) * 1.1, 1.4 + Math.sin(angle + 0.2) * 1.1, 0.1],
              ],
              0.02,
              false,
              20,
            ),
            steel,
          ),
        ];
      }),
      background(solid(sheet(14, 12), matte("#e4ddd1"), { at: [0, 3, -0.1] })),
    );
  },
});
