import { kind } from "../../kind";
import { all, ball, matte, petal, petals, place, rose, solid, wire } from "../../stage";

type Look = { petal: string; lean: number };

const oneRose = ({ petal: color }: Look, high = 3.6) =>
  all(
    rose(color, { at: [0, high, 0], scale: 0.55, turn: [0.35, 0, 0] }),
    solid(ball(0.16, 20), matte("#4f7a45"), { at: [0, high, 0], scale: [1, 0.9, 1] }),
    solid(
      wire(
        [
          [0, 0, 0.1],
          [0.08, 1.2, 0],
          [0, high, 0],
        ],
        0.06,
      ),
      matte("#4f7a45"),
    ),
    [0, 1, 2].map((index) => {
      const shape = petal(0.85, 0.55, { cup: 0.2, curl: 0.3, point: 0.25 });
      const green = petals("#456f3c");
      const side = index % 2 ? 1 : -1;
      return place(
        [-0.9, 0, 0.9].map((spread) => solid(shape, green, { at: [0, 0.28, 0], turn: [-0.5, 0, spread] })),
        { at: [0.04, 1.1 + index * 0.75, 0], turn: [0.2, side * 0.9, side * -1.1] },
      );
    }),
  );

export const roseStem = kind({
  name: "rose-stem",
  noun: {
    en: "artificial rose",
    zh: "仿真玫瑰",
    es: "rosa artificial",
    "pt-br": "rosa artificial",
    ru: "искусственная роза",
    ar: "وردة صناعية",
    ur: "مصنوعی گلاب",
    fr: "rose artificielle",
  },
  centimetres: 50,
  looks: {
    red: { petal: "#b3152b", lean: 0.1 },
    pink: { petal: "#eea9b4", lean: -0.1 },
    white: { petal: "#f4efe4", lean: 0.1 },
    champagne: { petal: "#e5c39c", lean: 0 },
  },
  shots: ["front", "group", "detail", "use", "carton"],
  sets: { front: { yaw: 0.3, pitch: 0.3 }, detail: { look: [0.5, 0.8, 0.8], fit: 2.2, pitch: 0.4 } },
  build: (look: Look) =>
    all(
      place(oneRose(look), { turn: [0, 0, 0.12] }),
      place(oneRose(look, 3.1), { at: [0.5, 0, 0.2], turn: [0, 1, -0.16] }),
      place(oneRose(look, 2.7), { at: [-0.35, 0, 0.5], turn: [0.1, 2, 0.26] }),
    ),
  carton: { count: [8, 5, 1], build: ({ petal: color }: Look) => rose(color) },
});
