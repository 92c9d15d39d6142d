import { kind } from "../../kind";
import { all, box, glass, metal, place, plastic, ring, rod, rubber, solid, times } from "../../stage";

export const gelPen = kind({
  name: "gel-pen",
  noun: {
    en: "gel pen",
    zh: "中性笔",
    es: "pluma de gel",
    "pt-br": "caneta gel",
    ru: "гелевая ручка",
    ar: "قلم جل",
    ur: "جیل پین",
    fr: "stylo gel",
  },
  centimetres: 15,
  looks: {
    multi: { inks: ["#e2506b", "#f0a23c", "#3fa878", "#3f7fd0", "#8a5fc0"] },
    black: { inks: ["#26282c", "#26282c", "#26282c"] },
    blue: { inks: ["#2f5fc0", "#2f5fc0", "#2f5fc0"] },
  },
  shots: ["front", "detail", "carton"],
  sets: { all: { pitch: 1, yaw: -0.3 }, detail: { look: [0.5, 0.5, 0.15], fit: 2.2 }, carton: { pitch: 0.62 } },
  build({ inks }) {
    return all(
      inks.map((ink, index) =>
        place(
          [
            solid(rod(0.085, 0.085, 1.5, 32), glass("#f4f7f8", { opacity: 0.5 }), { at: [0, 0.75, 0] }),
            solid(rod(0.035, 0.035, 1.45, 16), plastic(ink), { at: [0, 0.75, 0] }),
            solid(rod(0.098, 0.095, 0.5, 32), rubber(ink), { at: [0, 1.42, 0] }),
            times(5, (groove) =>
              solid(ring(0.098, 0.008, Math.PI * 2, 24), rubber("#ffffff"), {
                at: [0, 1.26 + groove * 0.08, 0],
                turn: [Math.PI / 2, 0, 0],
              }),
            ),
            solid(rod(0.02, 0.09, 0.24, 24), metal("#dfe2e6"), { at: [0, 1.79, 0] }),
            solid(rod(0.01, 0.018, 0.08, 12), metal("#c9a65a"), { at: [0, 1.94, 0] }),
            solid(rod(0.09, 0.09, 0.3, 32), plastic(ink), { at: [0, 0.1, 0] }),
            solid(rod(0.05, 0.05, 0.18, 24), plastic(ink), { at: [0, -0.12, 0] }),
            solid(box(0.05, 0.6, 0.03, 0.015), plastic(ink), { at: [0, 0.34, 0.12] }),
          ],
          {
            at: [(index - (inks.length - 1) / 2) * 0.34, 0.1, 0.85],
            turn: [-Math.PI / 2, 0, ((inks.length - 1) / 2 - index) * 0.1],
          },
        ),
      ),
    );
  },
});
