import { kind } from "../../kind";
import { all, DoubleSide, metal, ring, rod, shaped, solid, thrown } from "../../stage";

export const ashtray = kind({
  name: "ashtray",
  noun: {
    en: "metal ashtray",
    zh: "金属烟灰缸",
    es: "cenicero metálico",
    "pt-br": "cinzeiro de metal",
    ru: "металлическая пепельница",
    ar: "منفضة معدنية",
    ur: "دھاتی ایش ٹرے",
    fr: "cendrier métal",
  },
  centimetres: 12,
  looks: { silver: { tone: "#d3d7db" }, gold: { tone: "#c9a25a" } },
  shots: ["front"],
  sets: { all: { pitch: 0.55 } },
  build({ tone }) {
    const steel = metal(tone, { roughness: 0.3, side: DoubleSide });
    const dish = shaped(
      thrown(
        [
          [0.001, 0],
          [0.86, 0],
          [0.98, 0.06],
          [1.02, 0.4],
          [0.98, 0.46],
          [0.82, 0.44],
          [0.74, 0.12],
          [0.001, 0.08],
        ],
        0.05,
        144,
      ),
      (point) => {
        const [radius, angle] = [Math.hypot(point.x, point.z), Math.atan2(point.z, point.x)];
        const near = Math.abs(((angle / (Math.PI / 2)) % 1) - Math.sign(angle) * 0.5);
        if (radius > 0.72 && point.y > 0.3 && near < 0.11) point.y -= 0.13 * Math.cos((near / 0.11) * 1.57);
      },
    );
    return all(
      solid(dish, steel),
      solid(ring(0.6, 0.012), steel, { at: [0, 0.09, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.2, 0.26, 0.06), steel, { at: [0, 0.11, 0] }),
    );
  },
});
