import { kind } from "../../kind";
import { all, ball, hand, place, ring, setStone, sized, solid, sparkle, times } from "../../stage";
import { polished, tints } from "./parts";

const bangle = (color: string) =>
  all(
    place(
      [
        solid(ring(1, 0.1, Math.PI * 1.84, 120), polished(color), {
          turn: [0, 0, Math.PI * 0.58],
          scale: [1.08, 0.9, 1.5],
        }),
        [-1, 1].map((side) => [
          solid(ball(0.17, 30), polished(color), { at: [side * 0.27, -0.87 - 0 * side, 0], turn: [0, 0, 0] }),
          setStone(0.13, polished(color), "#ffffff", { at: [side * 0.27, -0.96, 0.02], turn: [Math.PI, 0, 0] }),
        ]),
        times(22, (index) => {
          const angle = Math.PI * 1.5 + (index - 10.5) * 0.06 + (index < 11 ? -0.32 : 0.32);
          return sparkle(0.042, "#ffffff", { at: [Math.cos(angle) * 1.19, Math.sin(angle) * 0.99, 0] });
        }),
      ],
      { at: [0, 0.16, 0], turn: [-Math.PI / 2, 0, 0] },
    ),
  );

export const openBangle = kind({
  name: "open-bangle",
  noun: {
    en: "open bangle",
    zh: "开口手镯",
    es: "brazalete abierto",
    "pt-br": "bracelete aberto",
    ru: "разомкнутый браслет",
    ar: "سوار مفتوح",
    ur: "کھلا کڑا",
    fr: "jonc ouvert",
  },
  centimetres: 6.5,
  looks: { gold: tints.gold, silver: tints.silver, "rose-gold": tints.rose },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.45, yaw: -0.3 }, turned: { yaw: 0.85 }, detail: { fit: 2.2, look: [0.5, 0.6, 1] } },
  build: bangle,
  use: (color: string) => all(hand("#dfc7b4"), sized(bangle(color), 7.2, [0, 0.42, 0])),
  carton: { count: [5, 3, 2] },
});
