import { kind } from "../../kind";
import { all, bothSides, type Cut, fabric, hanger, pattern, seam, soft, solid, written } from "../../stage";
import { buttons, foldedPiece, neckRib, stitchedTop } from "./parts";

const cut: Cut = { hem: 0.15, sleeve: [1.08, 1.36], cuff: 0.22 };
type Tee = { color: string; ink: string; print: "plain" | "words" | "sun" };

const tee = ({ color, ink, print }: Tee) =>
  stitchedTop(cut, color, (pen) => {
    neckRib(pen, [0.27, 0.22], color);
    if (print === "words") {
      written(pen, "EVERY DAY", [0, 1.3], 0.2, ink);
      written(pen, "GOOD COTTON", [0, 1.1], 0.1, ink, 500);
    }
    if (print === "sun") {
      pen.fillStyle = ink;
      pen.beginPath();
      pen.arc(0, 1.12, 0.24, 0, 7);
      pen.fill();
      for (let y = 0.9; y < 1.12; y += 0.055)
        seam(
          pen,
          [
            [-0.4, y],
            [0.4, y],
          ],
          color,
          0.022,
        );
    }
    for (const side of [-1, 1])
      seam(
        pen,
        [
          [side * 1.2, 1.62],
          [side * 0.92, 1.1],
        ],
        "#00000040",
        0.012,
        [0.03, 0.02],
      );
  });

export const tShirt = kind({
  name: "t-shirt",
  noun: {
    en: "round-neck T-shirt",
    zh: "圆领T恤",
    es: "playera de cuello redondo",
    "pt-br": "camiseta gola redonda",
    ru: "футболка с круглым вырезом",
    ar: "تيشيرت بياقة دائرية",
    ur: "گول گلا ٹی شرٹ",
    fr: "t-shirt col rond",
  },
  centimetres: 72,
  looks: {
    white: { color: "#f2f0eb", ink: "#2b2d31", print: "words" },
    black: { color: "#28292c", ink: "#e8a23c", print: "sun" },
    navy: { color: "#2a3d62", ink: "#ffffff", print: "plain" },
    grey: { color: "#a9acb2", ink: "#b8232f", print: "words" },
  } as Record<string, Tee>,
  shots: ["front", "turned", "group", "detail", "carton"],
  sets: { front: { float: 0.5, yaw: -0.22 }, turned: { float: 0.5, yaw: 0.45 }, group: { yaw: -0.1 } },
  build: (look) => all(tee(look), hanger({ at: [0.03, -0.02, -0.05], scale: [0.84, 0.96, 1] })),
  carton: { count: [4, 3, 3], build: ({ color, ink }) => foldedPiece(color, ink) },
});

export const poloShirt = kind({
  name: "polo-shirt",
  noun: {
    en: "polo shirt",
    zh: "polo衫",
    es: "playera polo",
    "pt-br": "camisa polo",
    ru: "рубашка-поло",
    ar: "قميص بولو",
    ur: "پولو شرٹ",
    fr: "polo",
  },
  centimetres: 74,
  looks: { green: { color: "#2f5d48", trim: "#f3efe5" }, white: { color: "#f2f0eb", trim: "#26395c" } },
  shots: ["front"],
  sets: { front: { float: 0.5, yaw: -0.22 }, detail: { look: [0.5, 0.78, 0.9] } },
  build: ({ color, trim }) =>
    all(
      stitchedTop({ ...cut, neck: [0.22, 0.16] }, color, (pen) => {
        pen.fillStyle = color;
        seam(
          pen,
          [
            [-0.07, 1.9],
            [-0.07, 1.4],
            [0.07, 1.4],
            [0.07, 1.9],
          ],
          "#00000055",
          0.014,
        );
        for (const side of [-1, 1])
          seam(
            pen,
            [
              [side * 1.22, 1.58],
              [side * 0.94, 1.08],
            ],
            trim,
            0.05,
          );
      }),
      bothSides((side) =>
        solid(
          soft(
            pattern([
              [0, 1.8, 0.02],
              [0.22, 2.06, 0.04],
              [0.36, 1.92, 0.04],
              [0.24, 1.66, 0.02],
            ]),
            { thick: 0.03 },
          ),
          fabric(color, { threads: 120 }),
          { at: [0, 0, 0.12], scale: [side, 1, 1] },
        ),
      ),
      buttons(1.72, 1.48, 3, trim, 0.13),
      hanger({ at: [0.03, -0.02, -0.05], scale: [0.84, 0.96, 1] }),
    ),
});
