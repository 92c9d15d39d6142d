import { kind } from "../../kind";
import { ball, bothSides, box, disc, matte, metal, place, rod, solid, times } from "../../stage";

export const doorHinge = kind({
  name: "door-hinge",
  noun: {
    en: "door hinge",
    zh: "合页",
    es: "bisagra de puerta",
    "pt-br": "dobradiça",
    ru: "дверная петля",
    ar: "مفصلة باب",
    ur: "دروازے کا قبضہ",
    fr: "charnière de porte",
  },
  centimetres: 10,
  looks: { silver: { color: "#cfd2d6" }, gold: { color: "#cfa24a" }, black: { color: "#33363b" } },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.3, pitch: 0.3 } },
  build({ color }) {
    const iron = metal(color, { roughness: 0.28 });
    const leaf = (side: number) =>
      place(
        [
          solid(box(1.1, 2.2, 0.09, 0.02), iron, { at: [side * 0.62, 0, 0] }),
          [-0.75, 0, 0.75].map((up, index) => [
            solid(disc(0.13, 0.1, 24), metal(color, { roughness: 0.5 }), {
              at: [side * (index % 2 ? 0.85 : 0.55), up, 0.01],
            }),
            solid(box(0.16, 0.03, 0.02, 0), matte("#17181b"), { at: [side * (index % 2 ? 0.85 : 0.55), up, 0.065] }),
            solid(box(0.03, 0.16, 0.02, 0), matte("#17181b"), { at: [side * (index % 2 ? 0.85 : 0.55), up, 0.065] }),
          ]),
        ],
        { turn: [0, side * 0.5, 0] },
      );
    return place(
      [
        leaf(1),
        leaf(-1),
        times(5, (index) => solid(rod(0.13, 0.13, 0.42, 28), iron, { at: [0, (index - 2) * 0.44, 0.05] })),
        bothSides((side) => solid(ball(0.13, 24), iron, { at: [0, side * 1.14, 0.05] })),
      ],
      { at: [0, 1.2, 0] },
    );
  },
});
