import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  type Flat,
  fabric,
  gloss,
  outline,
  plastic,
  softened,
  solid,
} from "../../stage";

export const swimVest = kind({
  name: "swim-vest",
  noun: {
    en: "children's swim vest",
    zh: "儿童浮力背心",
    es: "chaleco de natación infantil",
    "pt-br": "colete de natação infantil",
    ru: "детский плавательный жилет",
    ar: "سترة سباحة للأطفال",
    ur: "بچوں کی تیراکی جیکٹ",
    fr: "gilet de natation enfant",
  },
  centimetres: 38,
  looks: { orange: { cloth: "#ef7a2c", trim: "#2f6fc0" }, blue: { cloth: "#3f8fd6", trim: "#f4c93d" } },
  shots: ["front"],
  build({ cloth, trim }) {
    const foam = fabric(cloth, { threads: 160, depth: 0.1 });
    const half: Flat[] = [
      [0.04, 0],
      [0.95, 0],
      [0.98, 1.1],
      [0.72, 1.5],
      [0.78, 2.2],
      [0.4, 2.3],
      [0.3, 1.8],
      [0.04, 1.4],
    ];
    return all(
      bothSides((side) => [
        solid(
          board(
            outline(
              softened(
                half.map(([x, y]): Flat => [side * x, y]),
                0.14,
                true,
              ),
            ),
            0.16,
            0.09,
          ),
          foam,
          { at: [0, 0, 0.12] },
        ),
        solid(
          board(
            outline(
              softened(
                half.map(([x, y]): Flat => [side * x, Math.max(y, y > 1.3 && x < 0.2 ? 1.9 : y)]),
                0.14,
                true,
              ),
            ),
            0.14,
            0.09,
          ),
          foam,
          { at: [0, 0, -0.36] },
        ),
        solid(box(0.3, 0.12, 0.5, 0.05), foam, { at: [side * 0.58, 2.26, 0] }),
        solid(box(0.12, 1, 0.4, 0.05), fabric(trim), { at: [side * 0.97, 0.55, -0.02] }),
        solid(box(0.03, 1.3, 0.03, 0.01), fabric(trim), { at: [side * 0.09, 0.72, 0.38] }),
      ]),
      [0.3, 0.8].map((y) => [
        solid(box(1.9, 0.12, 0.03, 0.01), fabric(trim), { at: [0, y, 0.39] }),
        solid(box(0.3, 0.2, 0.08, 0.04), plastic("#26282c"), { at: [0, y, 0.42] }),
      ]),
      solid(ball(0.2, 24), gloss("#f4c93d"), { at: [0.52, 1.3, 0.36], scale: [1, 0.7, 0.25] }),
      solid(
        board(
          outline([
            [0, 0],
            [0.16, 0.12],
            [0.16, -0.12],
          ]),
          0.03,
          0.01,
        ),
        gloss("#f4c93d"),
        { at: [0.68, 1.3, 0.37] },
      ),
      solid(ball(0.03, 10), gloss("#111111"), { at: [0.42, 1.34, 0.42] }),
    );
  },
});
