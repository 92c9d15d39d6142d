import { kind } from "../../kind";
import { all, bothSides, box, counted, metal, place, plastic, rod, solid, wire } from "../../stage";

export const suitcase = kind({
  name: "suitcase",
  noun: {
    en: "hard shell suitcase",
    zh: "硬壳拉杆箱",
    es: "maleta rígida",
    "pt-br": "mala rígida",
    ru: "жёсткий чемодан",
    ar: "حقيبة سفر صلبة",
    ur: "سخت خول سوٹ کیس",
    fr: "valise rigide",
  },
  centimetres: 66,
  looks: { silver: "#c9cdd2", navy: "#2c4468", pink: "#e5a6b2" },
  shots: ["front", "turned"],
  build(shell) {
    const skin = plastic(shell, { roughness: 0.3 });
    const dark = plastic("#2a2b2e");
    return all(
      solid(box(1.5, 2.1, 0.34, 0.2), skin, { at: [0, 1.25, 0.2] }),
      solid(box(1.5, 2.1, 0.34, 0.2), skin, { at: [0, 1.25, -0.2] }),
      bothSides((face) =>
        counted(7, (index) => solid(box(0.1, 1.86, 0.08, 0.04), skin, { at: [(index - 3) * 0.19, 1.25, face * 0.36] })),
      ),
      solid(box(1.46, 2.06, 0.14, 0.06), dark, { at: [0, 1.25, 0] }),
      bothSides((end) => [
        bothSides((face) =>
          place(
            [
              solid(box(0.16, 0.12, 0.18, 0.04), dark, { at: [0, 0.19, 0] }),
              bothSides((pair) =>
                solid(rod(0.09, 0.09, 0.05), dark, { at: [pair * 0.04, 0.09, 0.02], turn: [0, 0, Math.PI / 2] }),
              ),
            ],
            { at: [end * 0.6, 0, face * 0.25], turn: [0, end * 0.4, 0] },
          ),
        ),
        solid(box(0.04, 0.75, 0.05, 0.01), metal("#c4c8cd"), { at: [end * 0.28, 2.65, -0.28] }),
      ]),
      solid(box(0.66, 0.1, 0.12, 0.05), dark, { at: [0, 3.05, -0.28] }),
      solid(
        wire(
          [
            [-0.24, 2.32, 0.02],
            [-0.2, 2.44, 0.02],
            [0.2, 2.44, 0.02],
            [0.24, 2.32, 0.02],
          ],
          0.04,
        ),
        dark,
      ),
      solid(box(0.2, 0.3, 0.12, 0.03), dark, { at: [0.74, 1.4, 0.02] }),
      counted(3, (index) =>
        solid(rod(0.03, 0.03, 0.04, 20), metal("#d9dce0"), {
          at: [0.85, 1.32 + index * 0.08, 0.02],
          turn: [0, 0, Math.PI / 2],
        }),
      ),
      solid(box(0.26, 0.12, 0.03, 0.02), metal("#cfd3d8"), { at: [0, 2.0, 0.42] }),
    );
  },
});
