import { kind } from "../../kind";
import { all, around, ball, crystal, hand, leather, onStrap, place, sized, solid } from "../../stage";
import { watchCase, watchDial } from "./parts";

export const womensQuartzWatch = kind({
  name: "womens-quartz-watch",
  noun: {
    en: "women's quartz watch",
    zh: "女士石英表",
    es: "reloj de cuarzo de mujer",
    "pt-br": "relógio de quartzo feminino",
    ru: "женские кварцевые часы",
    ar: "ساعة كوارتز نسائية",
    ur: "خواتین کی کوارٹز گھڑی",
    fr: "montre à quartz femme",
  },
  centimetres: 4,
  looks: {
    "rose-gold": { alloy: "#dba48e", ground: "#fbeee8", ink: "#8a4f3c", strap: "#e3b3a6" },
    gold: { alloy: "#d8b25a", ground: "#f7f1df", ink: "#6b4a1c", strap: "#7d2f3a" },
    silver: { alloy: "#d9dce1", ground: "#dfe9f3", ink: "#33415a", strap: "#2f4a6b" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.45, pitch: 0.16 }, use: { fit: 1.6, look: [0.5, 0.35, 0.6] } },
  build({ alloy, ground, ink, strap }) {
    return place(
      onStrap(
        [
          watchCase(alloy, watchDial({ ground, ink, numerals: "roman" })),
          around(24, (angle) =>
            solid(ball(0.028, 8), crystal("#ffffff", { opacity: 0.95 }), {
              at: [Math.cos(angle) * 0.5, Math.sin(angle) * 0.5, 0.155],
            }),
          ),
        ],
        leather(strap),
        0.42,
        alloy,
      ),
      { turn: [-0.22, 0, 0] },
    );
  },
  use(_, piece) {
    return all(hand("#d9b7a0"), place(sized(piece, 6.4), { at: [0, 0.24, 0.06], turn: [0.2, 0, 0] }));
  },
});
