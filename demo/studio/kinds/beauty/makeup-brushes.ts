import { kind } from "../../kind";
import { all, DoubleSide, fabric, gloss, leather, matte, place, rod, solid, times, turned } from "../../stage";
import { gilt } from "./parts";

export const makeupBrushes = kind({
  name: "makeup-brushes",
  noun: {
    en: "makeup brush set",
    zh: "化妆刷套装",
    es: "set de brochas",
    "pt-br": "kit de pincéis",
    ru: "набор кистей",
    ar: "طقم فرش مكياج",
    ur: "میک اپ برش سیٹ",
    fr: "set de pinceaux",
  },
  centimetres: 18,
  looks: {
    pink: ["#efb3c0", "#f7e3e6", "#e08aa0"],
    black: ["#242428", "#3a2d28", "#d8b25a"],
    natural: ["#c99a62", "#e9d9c0", "#cfd3d8"],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.5, 0.85, 0.7], fit: 2 } },
  build: ([handle = "", hair = "", ferrule = ""]) =>
    all(
      solid(rod(0.72, 0.66, 1.2, 60, true), leather(handle, { side: DoubleSide }), { at: [0, 0.6, 0] }),
      solid(rod(0.66, 0.66, 0.04, 50), matte("#1d1d20"), { at: [0, 0.05, 0] }),
      times(9, (index) => {
        const angle = index * 2.4;
        const out = index ? 0.24 + index * 0.035 : 0;
        const [wide, long] = [0.1 + ((index * 3) % 4) * 0.05, 0.4 + ((index * 5) % 3) * 0.14];
        return place(
          [
            solid(
              turned([
                [0.05, 0],
                [0.075, 0.6],
                [0.06, 1.3],
              ]),
              gloss(handle),
              { at: [0, 0.2, 0] },
            ),
            solid(rod(wide * 0.8, 0.06, 0.35, 30), gilt(ferrule), { at: [0, 1.66, 0] }),
            solid(
              turned([
                [wide * 0.8, 0],
                [wide * 1.35, long * 0.5],
                [wide * 1.1, long * 0.85],
                [0.001, long],
              ]),
              fabric(hair, { threads: 200, depth: 0.2 }),
              { at: [0, 1.82, 0] },
            ),
          ],
          {
            at: [Math.cos(angle) * out, 0.1, Math.sin(angle) * out],
            turn: [Math.sin(angle) * out * 0.3, 0, -Math.cos(angle) * out * 0.3],
          },
        );
      }),
    ),
  carton: { count: [3, 2, 1] },
});
