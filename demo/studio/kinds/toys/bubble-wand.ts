import { kind } from "../../kind";
import { all, ball, chance, glass, gloss, place, plastic, ring, rod, solid, times } from "../../stage";

export const bubbleWand = kind({
  name: "bubble-wand",
  noun: {
    en: "bubble wands",
    zh: "泡泡棒",
    es: "varitas de burbujas",
    "pt-br": "varinhas de bolhas",
    ru: "палочки для пузырей",
    ar: "عصي فقاعات",
    ur: "ببل چھڑی",
    fr: "bâtons à bulles",
  },
  centimetres: 36,
  looks: { multi: ["#f08fae", "#4fb2d8", "#f4c63a"], green: ["#6fc07a", "#a58bd6", "#f29a4a"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.2, yaw: -0.2, backdrop: "slate" }, turned: { yaw: 0.95 } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        place(
          [
            solid(rod(0.2, 0.24, 2.6, 40), glass(color, { opacity: 0.7 }), { at: [0, 1.3, 0] }),
            solid(rod(0.14, 0.16, 2.2, 30), gloss(color), { at: [0, 1.2, 0] }),
            solid(rod(0.27, 0.27, 0.3, 40), plastic("#ffffff"), { at: [0, 2.7, 0] }),
            solid(ring(0.36, 0.06, Math.PI * 2, 40), plastic(color), { at: [0, 3.3, 0] }),
            solid(rod(0.32, 0.32, 0.01, 40), glass("#e6f4ff", { opacity: 0.3, iridescence: 1 }), {
              at: [0, 3.3, 0],
              turn: [Math.PI / 2, 0, 0],
            }),
          ],
          { at: [(index - 1) * 0.85, 0, index === 1 ? 0.3 : 0], turn: [0, 0, (1 - index) * 0.06] },
        ),
      ),
      times(9, () =>
        solid(ball(chance(0.12, 0.32), 28), glass("#eaf6ff", { opacity: 0.28, iridescence: 1, iridescenceIOR: 1.8 }), {
          at: [chance(-1.6, 1.7), chance(2.2, 4.3), chance(-0.4, 0.8)],
        }),
      ),
    ),
});
