import { kind } from "../../kind";
import {
  all,
  box,
  chance,
  cushion,
  glass,
  gloss,
  many,
  matte,
  metal,
  type Point,
  place,
  plastic,
  rod,
  sheet,
  solid,
} from "../../stage";
import { scene } from "./parts";

export const diamondPaintingKit = kind({
  name: "diamond-painting-kit",
  noun: {
    en: "diamond painting kit",
    zh: "钻石画套装",
    es: "kit de pintura con diamantes",
    "pt-br": "kit de pintura com diamantes",
    ru: "набор алмазной вышивки",
    ar: "طقم لوحة ألماس",
    ur: "ڈائمنڈ پینٹنگ کٹ",
    fr: "kit de broderie diamant",
  },
  centimetres: 40,
  looks: { multi: { picture: "sea" as const }, gold: { picture: "hills" as const } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.85, yaw: -0.2 }, detail: { look: [0.45, 0.5, 0.6], fit: 2.6 } },
  build({ picture }) {
    const stones = scene(picture, 640, 800, (pen, width, height) => {
      const image = pen.getImageData(0, 0, width, height).data;
      for (let y = 0; y < height; y += 10)
        for (let x = 0; x < width; x += 10) {
          const from = (y * width + x) * 4;
          const done = x + y * 0.5 < 760;
          pen.fillStyle = done ? `rgb(${image[from]},${image[from + 1]},${image[from + 2]})` : "#fbfaf6";
          pen.fillRect(x, y, 10, 10);
          pen.fillStyle = done ? "rgba(255,255,255,.4)" : "rgba(120,120,120,.45)";
          pen.fillRect(x + 2, y + 2, done ? 4 : 5, done ? 2 : 5);
          pen.strokeStyle = "rgba(0,0,0,.16)";
          pen.strokeRect(x, y, 10, 10);
        }
    });
    const gems = ["#2f7f9c", "#e9a77f", "#f7c873", "#4f5d7d", "#c9574a"];
    return all(
      solid(box(2, 0.03, 2.5, 0.01), matte("#fbfaf6"), { at: [0, 0.015, 0] }),
      solid(sheet(1.84, 2.3), gloss("#ffffff", { map: stones, roughness: 0.25 }), {
        at: [0, 0.033, 0],
        turn: [-Math.PI / 2, 0, 0],
      }),
      solid(box(0.7, 0.07, 0.4, 0.06), plastic("#8fd0c0"), { at: [1.5, 0.04, 0.9], turn: [0, 0.3, 0] }),
      solid(
        many(
          box(0.04, 0.03, 0.04, 0),
          Array.from({ length: 90 }, () => ({
            at: [1.5 + chance(-0.26, 0.26), 0.09, 0.9 + chance(-0.12, 0.12)] as Point,
            turn: [0, chance(0, 3), 0] as Point,
          })),
        ),
        gloss("#c9574a"),
      ),
      place(
        [
          solid(rod(0.04, 0.05, 1.1, 16), gloss("#e58aa3"), { at: [0, 0.55, 0] }),
          solid(rod(0.015, 0.03, 0.16, 12), metal("#d6dade"), { at: [0, -0.06, 0] }),
        ],
        { at: [1.25, 0.07, 0.3], turn: [0.2, 0, -1.35] },
      ),
      gems.map((color, index) => [
        solid(cushion(0.4, 0.5, 0.14), glass("#ffffff", { opacity: 0.35 }), {
          at: [1.45 + (index % 2) * 0.46, 0.08, -1 + Math.floor(index / 2) * 0.45],
          turn: [-Math.PI / 2, 0, index * 0.2],
        }),
        solid(
          many(
            box(0.04, 0.03, 0.04, 0),
            Array.from({ length: 60 }, () => ({
              at: [chance(-0.13, 0.13), chance(0.03, 0.09), chance(-0.17, 0.17)] as Point,
            })),
          ),
          gloss(color),
          { at: [1.45 + (index % 2) * 0.46, 0.02, -1 + Math.floor(index / 2) * 0.45] },
        ),
      ]),
    );
  },
});
