import { kind } from "../../kind";
import { all, ball, bothSides, fabric, type Point, ring, rod, solid, times, wire } from "../../stage";

export const ropeToy = kind({
  name: "rope-toy",
  noun: {
    en: "rope tug toy",
    zh: "棉绳拉扯玩具",
    es: "juguete de cuerda",
    "pt-br": "brinquedo de corda",
    ru: "канат для собак",
    ar: "لعبة حبل للشد",
    ur: "رسی ٹگ کھلونا",
    fr: "jouet corde à tirer",
  },
  centimetres: 35,
  looks: {
    multi: ["#d8433c", "#f2efe6", "#2f7fc0"],
    green: ["#4f9a5a", "#f2efe6", "#f0b93a"],
    pink: ["#e8799a", "#f7f1e8", "#8f6cc0"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.6, yaw: -0.3 }, turned: { yaw: 0.85 } },
  build: (colors) =>
    all(
      colors.map((color, strand) =>
        solid(
          wire(
            Array.from({ length: 61 }, (_, index): Point => {
              const share = index / 60;
              const angle = share * 22 + (strand / 3) * Math.PI * 2;
              return [
                (share - 0.5) * 3.4,
                0.34 + Math.sin(angle) * 0.13,
                Math.cos(angle) * 0.13 + Math.sin(share * 3.1) * 0.35,
              ];
            }),
            0.15,
            false,
            240,
          ),
          fabric(color, { threads: 40, depth: 0.3 }),
        ),
      ),
      [-1, 0, 1].map((at) => [
        solid(ball(0.4, 30), fabric(colors[1] ?? "", { threads: 40, depth: 0.3 }), {
          at: [at * 1.55, 0.4, at === 0 ? 0.35 : 0],
          scale: [0.85, 1, 1],
        }),
        colors.map((color, index) =>
          solid(ring(0.3, 0.13, Math.PI * 2, 40), fabric(color, { threads: 40, depth: 0.3 }), {
            at: [at * 1.55, 0.4, at === 0 ? 0.35 : 0],
            turn: [index * 1.05, index * 0.9 + 0.3, 0],
          }),
        ),
      ]),
      bothSides((side) =>
        times(26, (index) =>
          solid(rod(0.03, 0.035, 0.8, 6), fabric(colors[index % 3] ?? ""), {
            at: [side * 2.1, 0.34 + Math.sin(index) * 0.16, Math.cos(index * 1.7) * 0.2],
            turn: [0, Math.cos(index * 1.7) * 0.3, Math.PI / 2 + Math.sin(index) * 0.25],
          }),
        ),
      ),
    ),
});
