import { kind } from "../../kind";
import { ball, bothSides, glass, gloss, place, plastic, ring, rod, solid, times } from "../../stage";

export const babyRattle = kind({
  name: "baby-rattle",
  noun: {
    en: "baby rattle",
    zh: "婴儿摇铃",
    es: "sonajero",
    "pt-br": "chocalho",
    ru: "погремушка",
    ar: "خشخيشة أطفال",
    ur: "جھنجھنا",
    fr: "hochet",
  },
  centimetres: 16,
  looks: {
    multi: ["#f2b93f", "#e8566a", "#5aa8d8"],
    pink: ["#f2a0b6", "#fbe1e6", "#c98ad0"],
    green: ["#86c08f", "#f4e6b8", "#f0a05a"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.3 }, turned: { yaw: 0.85 } },
  build: ([one = "", two = "", three = ""]) =>
    place(
      [
        solid(ball(0.62, 50), glass(one, { opacity: 0.45 }), { at: [0, 2.5, 0] }),
        solid(ring(0.63, 0.08, Math.PI * 2, 60), plastic(one), { at: [0, 2.5, 0], turn: [Math.PI / 2, 0, 0] }),
        times(14, (index) =>
          solid(ball(0.1, 16), gloss([one, two, three][index % 3] ?? ""), {
            at: [Math.cos(index * 2.4) * 0.32, 2.2 + (index % 4) * 0.07, Math.sin(index * 2.4) * 0.3],
          }),
        ),
        solid(rod(0.13, 0.13, 1.6, 30), plastic(two), { at: [0, 1.1, 0] }),
        [0.6, 0.9, 1.2].map((y, index) =>
          solid(ring(0.24, 0.09, Math.PI * 2, 40), plastic(index % 2 ? one : three), {
            at: [0, y, 0],
            turn: [Math.PI / 2 + 0.15 * (index - 1), 0, 0],
          }),
        ),
        solid(ring(0.34, 0.11, Math.PI * 2, 50), plastic(three), { at: [0, 0.05, 0] }),
        bothSides((side) => solid(ball(0.22, 24), plastic(three), { at: [side * 0.46, 3.0, 0] })),
      ],
      { at: [0, 0.5, 0], turn: [-1.15, 0, -0.6] },
    ),
});
