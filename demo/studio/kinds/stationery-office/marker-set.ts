import { kind } from "../../kind";
import { all, box, glass, matte, place, plastic, rod, solid, times } from "../../stage";

const inks = [
  "#e2506b",
  "#f0883c",
  "#f2c53d",
  "#7fbf4f",
  "#2fa39a",
  "#3f8fd6",
  "#5a5fc0",
  "#b05fc0",
  "#8a5a3c",
  "#33363b",
  "#f3a6b8",
  "#9fd0e6",
];
export const markerSet = kind({
  name: "marker-set",
  noun: {
    en: "dual-tip marker set",
    zh: "双头马克笔套装",
    es: "set de marcadores de doble punta",
    "pt-br": "kit de canetas ponta dupla",
    ru: "набор двусторонних маркеров",
    ar: "طقم أقلام ماركر مزدوجة",
    ur: "دو رخی مارکر سیٹ",
    fr: "feutres double pointe",
  },
  centimetres: 17,
  looks: { multi: { shell: "#f7f5f0" }, black: { shell: "#2b2d31" } },
  shots: ["front"],
  sets: { all: { pitch: 0.45 } },
  build({ shell }) {
    return all(
      solid(box(2.1, 1.1, 1, 0.06), glass("#eef3f5", { opacity: 0.35 }), { at: [0, 0.56, 0] }),
      times(3, (row) =>
        inks
          .slice(row * 4, row * 4 + 4)
          .map((ink, index) =>
            place(
              [
                solid(box(0.24, 1.3, 0.24, 0.06), plastic(shell), { at: [0, 0.68, 0] }),
                solid(box(0.25, 0.4, 0.25, 0.06), plastic(ink), { at: [0, 1.52, 0] }),
                solid(box(0.25, 0.12, 0.25, 0.04), plastic(ink), { at: [0, 0.1, 0] }),
                solid(box(0.1, 0.02, 0.1, 0.01), plastic(shell), { at: [0, 1.73, 0] }),
              ],
              { at: [(index - 1.5) * 0.48, 0.05, (row - 1) * 0.3] },
            ),
          ),
      ),
      place(
        [
          solid(box(0.24, 1.3, 0.24, 0.06), plastic(shell), { at: [0, 0.65, 0] }),
          solid(rod(0.07, 0.1, 0.2, 24), plastic("#33363b"), { at: [0, 1.4, 0] }),
          solid(box(0.09, 0.2, 0.06, 0.02), matte("#2fa39a"), { at: [0, 1.56, 0] }),
        ],
        { at: [0.9, 0.12, 1], turn: [Math.PI / 2, 0, 1.3] },
      ),
      place(solid(box(0.25, 0.4, 0.25, 0.06), plastic("#2fa39a")), {
        at: [1.2, 0.13, 0.75],
        turn: [0, 0.5, Math.PI / 2],
      }),
    );
  },
});
