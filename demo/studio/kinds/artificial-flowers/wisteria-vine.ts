import { kind } from "../../kind";
import { all, chance, matte, petal, petals, place, solid, times, wire } from "../../stage";

export const wisteriaVine = kind({
  name: "wisteria-vine",
  noun: {
    en: "artificial wisteria",
    zh: "仿真紫藤花",
    es: "glicinia artificial",
    "pt-br": "glicínia artificial",
    ru: "искусственная глициния",
    ar: "وستارية صناعية",
    ur: "مصنوعی وسٹیریا",
    fr: "glycine artificielle",
  },
  centimetres: 110,
  looks: {
    lilac: ["#9a7cc9", "#cbb6e6"],
    white: ["#f6f3ea", "#eae6d6"],
    pink: ["#e79ab8", "#f6cfdc"],
  },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.15, pitch: 0.08, float: 0.4 }, detail: { look: [0.5, 0.55, 0.9], fit: 2.2 } },
  build: ([one = "", two = ""]) => {
    const shape = petal(0.34, 0.34, { cup: 0.4, curl: 0.2 });
    const tints = [petals(one), petals(two)];
    const leaf = petal(0.8, 0.34, { cup: 0.2, curl: 0.4, point: 0.7 });
    return all(
      solid(
        wire(
          [
            [-1.9, 3.5, 0],
            [-0.6, 3.62, 0.05],
            [0.6, 3.55, -0.05],
            [1.9, 3.6, 0],
          ],
          0.06,
        ),
        matte("#6b5138"),
      ),
      times(30, (index) =>
        place(
          solid(leaf, petals(index % 2 ? "#5a8a48" : "#74a35a"), {
            turn: [-0.7, 0, (index % 2 ? 1 : -1) * chance(0.6, 2.2)],
          }),
          { at: [chance(-1.8, 1.8), 3.6, 0.05] },
        ),
      ),
      times(7, (column) => {
        const [x, long] = [(column - 3) * 0.58, 2.3 + ((column * 5) % 4) * 0.3];
        return [
          solid(
            wire(
              [
                [x, 3.55, 0],
                [x + 0.03, 3.5 - long * 0.5, 0.06],
                [x, 3.5 - long, 0],
              ],
              0.018,
              false,
              16,
            ),
            matte("#7a9a58"),
          ),
          times(70, (index, share) => {
            const out = 0.26 * (1 - share) ** 0.6 + 0.03;
            const angle = index * 2.4;
            const tint = tints[share > 0.45 ? 0 : 1];
            return (
              tint &&
              place(solid(shape, tint, { turn: [-1.3, 0, 0] }), {
                at: [x + Math.cos(angle) * out, 3.4 - share * long, Math.sin(angle) * out],
                turn: [0, Math.PI / 2 - angle, 0],
                scale: 1 - share * 0.5,
              })
            );
          }),
        ];
      }),
    );
  },
});
