import { kind } from "../../kind";
import { all, matte, petal, petals, place, solid, times, tulip, wire } from "../../stage";

export const tulipBouquet = kind({
  name: "tulip-bouquet",
  noun: {
    en: "artificial tulips",
    zh: "仿真郁金香",
    es: "tulipanes artificiales",
    "pt-br": "tulipas artificiais",
    ru: "искусственные тюльпаны",
    ar: "زهور توليب صناعية",
    ur: "مصنوعی ٹیولپ",
    fr: "tulipes artificielles",
  },
  centimetres: 33,
  looks: {
    pink: ["#ee93ac", "#f6c7d2"],
    yellow: ["#f3c62f", "#f6dc79"],
    white: ["#f7f3ea", "#efe9d9"],
  },
  shots: ["front", "group", "detail"],
  sets: { detail: { look: [0.5, 0.82, 0.8], fit: 2 } },
  build: (colors) =>
    all(
      times(9, (index) => {
        const angle = index * 2.4;
        const out = 0.3 + 0.22 * Math.sqrt(index);
        const [x, z] = [Math.cos(angle) * out, Math.sin(angle) * out];
        const high = 3.1 - index * 0.09;
        const tilt: [number, number, number] = [z * 0.45, angle, -x * 0.45];
        return [
          tulip(colors[index % colors.length] ?? "", { at: [x, high, z], turn: tilt, scale: 0.5 }),
          solid(
            wire(
              [
                [x * 0.15, 0, z * 0.15],
                [x * 0.35, 1.6, z * 0.35],
                [x, high, z],
              ],
              0.055,
              false,
              24,
            ),
            matte("#6b9a4f"),
          ),
          place(
            solid(petal(2.1, 0.55, { cup: 0.3, curl: 0.25, point: 0.8 }), petals("#5f9049"), {
              turn: [-0.25 - out * 0.25, 0, 0],
            }),
            {
              at: [x * 0.2, 0.3, z * 0.2],
              turn: [0, angle, 0],
            },
          ),
        ];
      }),
    ),
});
