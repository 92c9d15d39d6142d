import { kind } from "../../kind";
import { all, bothSides, box, chance, DoubleSide, matte, satin, sheet, solid, times, wire, words } from "../../stage";

export const drawerBox = kind({
  name: "drawer-box",
  noun: {
    en: "drawer gift box",
    zh: "抽屉礼盒",
    es: "caja de regalo tipo cajón",
    "pt-br": "caixa gaveta",
    ru: "коробка-пенал",
    ar: "علبة درج",
    ur: "ڈراور گفٹ باکس",
    fr: "boîte tiroir",
  },
  centimetres: 18,
  looks: {
    black: { sleeve: "#26272b", inner: "#d8b25a" },
    pink: { sleeve: "#efc0c8", inner: "#fbf4ee" },
    natural: { sleeve: "#b98a58", inner: "#f1e6d2" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: ({ sleeve, inner }) =>
    all(
      [0.44, -0.44].map((y) =>
        solid(box(3, 0.05, 2.2, 0.01), matte(sleeve, { roughness: 0.4 }), { at: [0, 0.47 + y, 0] }),
      ),
      bothSides((side) =>
        solid(box(3, 0.93, 0.05, 0.01), matte(sleeve, { roughness: 0.4 }), { at: [0, 0.47, side * 1.08] }),
      ),
      solid(box(2.96, 0.05, 2.06, 0.01), matte(inner), { at: [1.4, 0.1, 0] }),
      bothSides((side) => [
        solid(box(2.96, 0.78, 0.05, 0.01), matte(inner), { at: [1.4, 0.46, side * 1.02] }),
        solid(box(0.05, 0.78, 2.06, 0.01), matte(inner), { at: [1.4 + side * 1.46, 0.46, 0] }),
      ]),
      times(40, () =>
        solid(sheet(0.5, 0.07), matte("#f7efe0", { side: DoubleSide }), {
          at: [chance(0.6, 2.7), chance(0.3, 0.75), chance(-0.9, 0.9)],
          turn: [chance(0, 6), chance(0, 6), chance(0, 6)],
        }),
      ),
      solid(
        wire(
          [
            [2.9, 0.6, -0.16],
            [3.2, 0.46, -0.1],
            [3.25, 0.4, 0.1],
            [2.9, 0.6, 0.16],
          ],
          0.05,
        ),
        satin(inner === "#d8b25a" ? "#d8b25a" : "#a8505f"),
      ),
      solid(
        sheet(1.6, 0.8),
        matte("#ffffff", {
          map: words(320, 160, sleeve, [{ text: "for you", size: 62, color: inner, weight: 500 }]),
          roughness: 0.4,
        }),
        { at: [-0.1, 0.938, 0], turn: [-Math.PI / 2, 0, 0] },
      ),
    ),
});
