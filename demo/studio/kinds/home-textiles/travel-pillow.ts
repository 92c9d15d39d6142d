import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  fabric,
  furry,
  head,
  matte,
  type Point,
  place,
  plastic,
  sized,
  solid,
  wire,
} from "../../stage";

const collar = ({ cloth, seam }: { cloth: string; seam: string }) => {
  const line: Point[] = [
    [-0.62, 0.42, 1],
    [-0.92, 0.42, 0.35],
    [-0.88, 0.42, -0.4],
    [-0.4, 0.42, -0.86],
    [0.4, 0.42, -0.86],
    [0.88, 0.42, -0.4],
    [0.92, 0.42, 0.35],
    [0.62, 0.42, 1],
  ];
  return all(
    furry(wire(line, 0.42), cloth, {}, { length: 0.03, layers: 5, density: 50 }),
    bothSides((side) =>
      furry(ball(0.42, 32), cloth, { at: [side * 0.62, 0.42, 1] }, { length: 0.03, layers: 5, density: 50 }),
    ),
    solid(
      wire(
        line.map(([x, , z]): Point => [x * 1.44, 0.42, z * 1.3 - 0.02]),
        0.02,
      ),
      fabric(seam),
    ),
    solid(
      wire(
        [
          [-0.7, 0.3, 1.36],
          [-0.3, 0.16, 1.5],
          [0.1, 0.2, 1.46],
          [0.36, 0.3, 1.36],
        ],
        0.03,
      ),
      fabric(seam),
    ),
    solid(box(0.26, 0.14, 0.08, 0.03), plastic("#2b2d31"), { at: [0, 0.18, 1.5], turn: [0.2, 0, 0] }),
    solid(box(0.3, 0.16, 0.02, 0.01), matte("#f3f0e8"), { at: [0.93, 0.5, 0.86], turn: [0, 1.1, 0] }),
  );
};
export const travelPillow = kind({
  name: "travel-pillow",
  noun: {
    en: "U-shape travel pillow",
    zh: "u型枕",
    es: "almohada de viaje",
    "pt-br": "travesseiro de viagem",
    ru: "дорожная подушка",
    ar: "وسادة سفر",
    ur: "سفری تکیہ",
    fr: "coussin de voyage",
  },
  centimetres: 30,
  looks: { grey: { cloth: "#8d949b", seam: "#565d64" }, blue: { cloth: "#39628c", seam: "#1f3a57" } },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.5, yaw: -0.25 } },
  build: collar,
  use(look) {
    const neck = sized(collar(look), 30, [0, 0.55, 0]);
    return all(place(head(), { scale: 1 }), place(neck, { at: [0, -0.1, 0.05], scale: 0.95 }));
  },
});
