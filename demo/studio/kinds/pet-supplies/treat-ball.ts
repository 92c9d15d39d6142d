import { kind } from "../../kind";
import { all, ball, chance, matte, ring, rod, rubber, solid, times } from "../../stage";

export const treatBall = kind({
  name: "treat-ball",
  noun: {
    en: "treat dispensing ball",
    zh: "漏食球",
    es: "pelota dispensadora de premios",
    "pt-br": "bola dispensadora de petisco",
    ru: "мяч для лакомств",
    ar: "كرة توزيع المكافآت",
    ur: "ٹریٹ بال",
    fr: "balle distributrice de friandises",
  },
  centimetres: 8,
  looks: { blue: "#3f8fd0", green: "#7cb83f", orange: "#ef7f2f" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 } },
  build: (color) =>
    all(
      solid(ball(1, 60), rubber(color), { at: [0, 1, 0] }),
      times(60, (index) => {
        const up = 1 - (index + 0.5) / 30;
        const out = Math.sqrt(1 - up * up);
        const angle = index * 2.4;
        return solid(rod(0.06, 0.09, 0.16, 14), rubber(color), {
          at: [Math.cos(angle) * out * 1.03, 1 + up * 1.03, Math.sin(angle) * out * 1.03],
          turn: [Math.sin(angle) * Math.acos(up), 0, -Math.cos(angle) * Math.acos(up)],
        });
      }),
      solid(ring(0.3, 0.1, Math.PI * 2, 40), rubber(color), { at: [0.2, 1.3, 0.92], turn: [-0.32, 0.2, 0] }),
      solid(ball(0.28, 24), matte("#1b1c1e"), { at: [0.2, 1.28, 0.88], scale: [1, 1, 0.3], turn: [-0.3, 0.2, 0] }),
      times(9, (index) =>
        solid(rod(0.13, 0.13, 0.09, 20), matte("#a8703c"), {
          at: [chance(-1.4, 1.6), 0.06, chance(1.1, 1.9)],
          turn: [chance(-0.2, 0.2), index, 0],
        }),
      ),
    ),
});
