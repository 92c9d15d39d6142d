import { kind } from "../../kind";
import { all, bothSides, box, fabric, glass, gloss, matte, plastic, rod, sheet, solid, tile, wire } from "../../stage";

export const backSeatOrganiser = kind({
  name: "back-seat-organiser",
  noun: {
    en: "back-seat organiser",
    zh: "椅背收纳袋",
    es: "organizador de asiento trasero",
    "pt-br": "organizador de banco traseiro",
    ru: "органайзер на спинку сиденья",
    ar: "منظم ظهر المقعد",
    ur: "بیک سیٹ آرگنائزر",
    fr: "organisateur de siège arrière",
  },
  centimetres: 65,
  looks: { black: { cloth: "#33363b", trim: "#c2302c" }, beige: { cloth: "#cbb48c", trim: "#6b442a" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.4, pitch: 0.08 } },
  build({ cloth, trim }) {
    const body = fabric(cloth, { threads: 180, depth: 0.12 });
    const edge = fabric(trim);
    return all(
      solid(tile(2.2, 3.2, 0.2, 0.1, 0.04), body, { at: [0, 1.7, 0] }),
      solid(tile(2.24, 3.24, 0.22, 0.05), edge, { at: [0, 1.7, -0.02] }),
      solid(tile(1.5, 1.1, 0.08, 0.14, 0.04), body, { at: [0, 2.5, 0.08] }),
      solid(tile(1.3, 0.9, 0.05, 0.03), gloss("#202a34"), { at: [0, 2.5, 0.16] }),
      solid(sheet(1.2, 0.8), gloss("#4f86a8"), { at: [0, 2.5, 0.178] }),
      [-0.55, 0.55].map((x) => [
        solid(box(0.95, 0.8, 0.24, 0.08), body, { at: [x, 1.35, 0.14] }),
        solid(box(0.97, 0.06, 0.27, 0.02), edge, { at: [x, 1.74, 0.14] }),
      ]),
      solid(box(2, 0.7, 0.2, 0.07), body, { at: [0, 0.45, 0.12] }),
      solid(box(2.02, 0.06, 0.23, 0.02), edge, { at: [0, 0.8, 0.12] }),
      solid(rod(0.17, 0.17, 0.9, 28), glass("#9fd2ee", { opacity: 0.6 }), { at: [-0.55, 1.75, 0.2] }),
      solid(rod(0.1, 0.1, 0.14, 24), plastic("#2b62b8"), { at: [-0.55, 2.26, 0.2] }),
      solid(box(0.6, 0.7, 0.08, 0.03), matte("#edc02f"), { at: [0.55, 1.7, 0.18], turn: [0, 0, 0.05] }),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.6, 3.28, 0],
              [side * 0.5, 3.6, -0.2],
              [side * 0.2, 3.7, -0.4],
            ],
            0.06,
          ),
          edge,
        ),
      ]),
    );
  },
});
