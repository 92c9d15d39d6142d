import { kind } from "../../kind";
import { board, box, matte, metal, outline, place, plastic, rubber, solid, times } from "../../stage";

export const utilityKnife = kind({
  name: "utility-knife",
  noun: {
    en: "utility knife",
    zh: "美工刀",
    es: "cúter",
    "pt-br": "estilete",
    ru: "канцелярский нож",
    ar: "سكين قطع",
    ur: "یوٹیلیٹی چاقو",
    fr: "cutter",
  },
  centimetres: 16,
  looks: { yellow: { shell: "#e8b52c" }, red: { shell: "#c2302c" }, blue: { shell: "#2b5fa8" } },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.7 }, front: { yaw: -0.2 }, turned: { yaw: 0.5 } },
  build({ shell }) {
    return place(
      [
        solid(
          board(
            outline([
              [-1.9, -0.2],
              [1.2, -0.28],
              [1.5, -0.18],
              [1.5, 0.18],
              [1.2, 0.28],
              [-1.2, 0.3],
              [-1.9, 0.2],
            ]),
            0.14,
            0.07,
          ),
          plastic(shell),
          { at: [0, 0, -0.07] },
        ),
        solid(
          board(
            outline([
              [-1.6, -0.1],
              [-0.2, -0.14],
              [-0.2, 0.14],
              [-1.6, 0.12],
            ]),
            0.04,
            0.02,
          ),
          rubber("#26282c"),
          { at: [0, 0, 0.14] },
        ),
        solid(box(1.6, 0.08, 0.04, 0.01), matte("#17181b"), { at: [0.5, 0, 0.14] }),
        solid(box(0.4, 0.3, 0.14, 0.06), rubber("#26282c"), { at: [0.5, 0, 0.18] }),
        times(4, (index) => solid(box(0.03, 0.26, 0.04, 0), matte("#3a3d42"), { at: [0.4 + index * 0.07, 0, 0.26] })),
        solid(
          board(
            outline([
              [1.4, -0.16],
              [2.4, -0.16],
              [2.7, 0.16],
              [1.4, 0.16],
            ]),
            0.03,
            0,
          ),
          metal("#dfe2e5", { roughness: 0.18 }),
          { at: [0, 0, -0.01] },
        ),
        [1.75, 2.1, 2.4].map((x) =>
          solid(box(0.012, 0.36, 0.034, 0), metal("#8d939b"), { at: [x, 0, 0.005], turn: [0, 0, -0.75] }),
        ),
      ],
      { turn: [-Math.PI / 2, 0, 0.35], at: [0, 0.15, 0] },
    );
  },
});
