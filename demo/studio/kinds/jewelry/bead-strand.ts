import { kind } from "../../kind";
import { crystal, curve, laid, matte, type Point, solid, sparkle, turnedSharp, wire } from "../../stage";

const bead = turnedSharp(
  [
    [0.001, 1],
    [0.6, 0.8],
    [1, 0],
    [0.6, -0.8],
    [0.001, -1],
  ],
  8,
);
const swing = (row: number): Point[] => [
  [-2.55, 0.4 - row * 0.5, 0.12],
  [-1.2, 0.1 - row * 0.5, 0.12],
  [0, 0.45 - row * 0.5, 0.12],
  [1.2, 0.15 - row * 0.5, 0.12],
  [2.55, 0.4 - row * 0.5, 0.12],
];

export const beadStrand = kind({
  name: "bead-strand",
  noun: {
    en: "faceted bead strand",
    zh: "切面珠串",
    es: "tira de cuentas facetadas",
    "pt-br": "fio de contas facetadas",
    ru: "нить гранёных бусин",
    ar: "خيط خرز مضلع",
    ur: "تراشے موتیوں کی لڑی",
    fr: "rang de perles à facettes",
  },
  centimetres: 38,
  looks: { purple: "#9a78d8", green: "#4fb089", clear: "#eaf4fa", champagne: "#e0bd8a" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.75 } },
  build: (color) =>
    laid(
      [0, 1, 2].map((row) =>
        curve(swing(row))
          .getSpacedPoints(44)
          .map(({ x, y, z }, index) => [
            solid(bead, crystal(color, { opacity: 0.8 }), { at: [x, y, z], turn: [index, index * 2, 0], scale: 0.115 }),
            sparkle(0.08, color, { at: [x, y, z], turn: [index, 0, 0] }),
          ]),
      ),
      [-1, 1].map((side) =>
        solid(
          wire(
            [
              [side * 2.55, 0.4, 0.1],
              [side * 2.7, 0, 0.1],
              [side * 2.55, -0.6, 0.1],
            ],
            0.02,
          ),
          matte("#e9e2d2"),
        ),
      ),
    ),
});
