import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  Color,
  counted,
  DoubleSide,
  leather,
  matte,
  metal,
  outline,
  type Point,
  pattern,
  place,
  rod,
  solid,
  strip,
  wire,
} from "../../stage";

export const belt = kind({
  name: "belt",
  noun: {
    en: "men's leather belt",
    zh: "男士皮带",
    es: "cinturón de piel para hombre",
    "pt-br": "cinto masculino de couro",
    ru: "мужской ремень",
    ar: "حزام جلد رجالي",
    ur: "مردانہ چمڑا بیلٹ",
    fr: "ceinture homme",
  },
  centimetres: 14,
  looks: { black: { hide: "#28282b", steel: "#cfd3d8" }, brown: { hide: "#6d4325", steel: "#d8b25a" } },
  shots: ["front", "carton"],
  sets: { front: { pitch: 0.5 } },
  build: ({ hide, steel }) => {
    const coil = counted(90, (index): Point => {
      const angle = index * 0.2 + 1.2;
      const away = 0.36 + index * 0.0066;
      return [Math.cos(angle) * away, 0, Math.sin(angle) * away];
    });
    const end = coil.at(-1) ?? [0, 0, 0];
    const way = 1.2 + 89 * 0.2 + Math.PI / 2;
    const out: Point[] = [
      ...coil,
      [end[0] + Math.cos(way) * 0.5, 0, end[2] + Math.sin(way) * 0.5],
      [end[0] + Math.cos(way) * 1.0, 0, end[2] + Math.sin(way) * 1.0],
    ];
    const tip = out.at(-1) ?? [0, 0, 0];
    return all(
      solid(strip(out, { width: 0.52, steps: 260 }), leather(hide, { side: DoubleSide }), { at: [0, 0.27, 0] }),
      bothSides((edge) =>
        solid(wire(out, 0.014, false, 260), matte(new Color(hide).multiplyScalar(0.6)), {
          at: [0, 0.27 + edge * 0.255, 0],
        }),
      ),
      place(
        [
          solid(
            board(
              outline(
                pattern([
                  [-0.3, 0.36, 0.08],
                  [0.3, 0.36, 0.08],
                  [0.3, -0.36, 0.08],
                  [-0.3, -0.36, 0.08],
                ]),
                false,
                [
                  pattern([
                    [-0.2, 0.27, 0.05],
                    [0.2, 0.27, 0.05],
                    [0.2, -0.27, 0.05],
                    [-0.2, -0.27, 0.05],
                  ]),
                ],
              ),
              0.05,
              0.025,
            ),
            metal(steel),
          ),
          solid(rod(0.025, 0.025, 0.52), metal(steel), { at: [0.02, 0, 0.07], turn: [0, 0, Math.PI / 2] }),
          solid(box(0.12, 0.66, 0.1, 0.03), leather(hide), { at: [-0.56, 0, 0.02] }),
        ],
        { at: [tip[0], 0.27 + 0.08, tip[2]], turn: [0, -way, 0] },
      ),
    );
  },
  carton: { count: [4, 3, 2] },
});
