import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  matte,
  metal,
  type Point,
  place,
  plastic,
  ring,
  solid,
  times,
  wire,
  wood,
} from "../../stage";
import { pencil } from "./parts";

export const deskOrganiser = kind({
  name: "desk-organiser",
  noun: {
    en: "desk organiser",
    zh: "桌面收纳盒",
    es: "organizador de escritorio",
    "pt-br": "organizador de mesa",
    ru: "настольный органайзер",
    ar: "منظم مكتب",
    ur: "ڈیسک آرگنائزر",
    fr: "organiseur de bureau",
  },
  centimetres: 24,
  looks: { black: { shell: "#2f3237" }, pink: { shell: "#f0b3c0" }, mint: { shell: "#a9d8c4" } },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.42 } },
  build({ shell }) {
    const material = shell === "#c99f6a" ? wood(shell) : plastic(shell);
    const tray = (width: number, height: number, depth: number, at: Point) =>
      place(
        [
          solid(box(width, 0.05, depth, 0.02), material, { at: [0, 0.03, 0] }),
          bothSides((side) => [
            solid(box(0.05, height, depth, 0.02), material, { at: [side * (width / 2), height / 2, 0] }),
            solid(box(width, side > 0 ? height * 0.8 : height, 0.05, 0.02), material, {
              at: [0, (side > 0 ? height * 0.8 : height) / 2, side * (depth / 2)],
            }),
          ]),
        ],
        { at },
      );
    return all(
      tray(0.8, 1.1, 0.8, [-0.85, 0, -0.35]),
      tray(0.8, 0.8, 0.8, [0, 0, -0.35]),
      tray(0.8, 1.1, 0.8, [0.85, 0, -0.35]),
      tray(1.66, 0.36, 0.7, [-0.42, 0, 0.45]),
      tray(0.8, 0.3, 0.7, [0.85, 0.02, 0.45]),
      ["#d8392f", "#f6c333", "#3f9f4f", "#3f8fd6"].map((color, index) =>
        pencil(color, {
          at: [-1.02 + index * 0.12, 0.1, -0.45 + (index % 2) * 0.2],
          turn: [0.06, 0, 0.12 - index * 0.07],
          scale: 0.95,
        }),
      ),
      bothSides((side) =>
        solid(ring(0.13, 0.03), plastic("#ef7a2c"), { at: [0.85 + side * 0.15, 1.42, -0.3], scale: [1, 1.3, 1] }),
      ),
      bothSides((side) =>
        solid(box(0.05, 0.8, 0.03, 0.01), metal("#d3d7db"), {
          at: [0.85 + side * 0.06, 0.9, -0.3],
          turn: [0, 0, side * -0.12],
        }),
      ),
      solid(box(0.5, 0.24, 0.5, 0.01), matte("#f6d34f"), { at: [-0.82, 0.22, 0.45] }),
      solid(box(0.5, 0.24, 0.5, 0.01), matte("#f29ab4"), { at: [-0.2, 0.2, 0.45], turn: [0, 0.1, 0] }),
      times(8, (index) =>
        solid(
          wire(
            [
              [0, 0, 0],
              [0.14, 0, 0],
              [0.14, 0, 0.06],
              [0.02, 0, 0.06],
              [0.02, 0, 0.02],
            ],
            0.01,
            false,
            24,
          ),
          metal("#d3d7db"),
          {
            at: [0.66 + (index % 3) * 0.15, 0.1 + index * 0.012, 0.3 + Math.floor(index / 3) * 0.12],
            turn: [0, index * 1.3, 0],
          },
        ),
      ),
      solid(box(0.6, 0.9, 0.03, 0.01), matte("#fbf8f0"), { at: [0, 0.75, -0.5], turn: [-0.1, 0, 0] }),
    );
  },
});
