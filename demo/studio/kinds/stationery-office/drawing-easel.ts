import { kind } from "../../kind";
import { all, bothSides, box, gloss, matte, place, plastic, printed, rod, sheet, solid, wood } from "../../stage";

export const drawingEasel = kind({
  name: "drawing-easel",
  noun: {
    en: "children's drawing easel",
    zh: "儿童画架",
    es: "caballete infantil",
    "pt-br": "cavalete infantil",
    ru: "детский мольберт",
    ar: "حامل رسم للأطفال",
    ur: "بچوں کا ایزل",
    fr: "chevalet enfant",
  },
  centimetres: 110,
  looks: { natural: { timber: "#d2a56c", tray: "#e2506b" }, pink: { timber: "#f4c6d0", tray: "#8a5fc0" } },
  shots: ["front"],
  build({ timber, tray }) {
    const material = timber === "#d2a56c" ? wood(timber, "y") : plastic(timber);
    const drawing = printed(600, 500, (pen, width, height) => {
      pen.fillStyle = "#fdfdfb";
      pen.fillRect(0, 0, width, height);
      pen.lineWidth = 12;
      pen.strokeStyle = "#f2a02c";
      pen.beginPath();
      pen.arc(470, 110, 48, 0, 7);
      pen.stroke();
      for (let ray = 0; ray < 8; ray++) {
        pen.beginPath();
        pen.moveTo(470 + Math.cos(ray * 0.785) * 64, 110 + Math.sin(ray * 0.785) * 64);
        pen.lineTo(470 + Math.cos(ray * 0.785) * 90, 110 + Math.sin(ray * 0.785) * 90);
        pen.stroke();
      }
      pen.strokeStyle = "#3f8fd6";
      pen.strokeRect(150, 250, 170, 150);
      pen.strokeStyle = "#d8392f";
      pen.beginPath();
      pen.moveTo(130, 250);
      pen.lineTo(235, 150);
      pen.lineTo(340, 250);
      pen.closePath();
      pen.stroke();
      pen.strokeStyle = "#3f9f4f";
      pen.beginPath();
      for (let x = 30; x < 570; x += 8) pen.lineTo(x, 420 + (x % 16 ? 12 : -8));
      pen.stroke();
    });
    return all(
      bothSides((front) =>
        place(
          bothSides((side) => solid(box(0.12, 3.4, 0.09, 0.03), material, { at: [side * 0.9, 1.7, 0] })),
          { at: [0, 0, front * 0.62], turn: [front * -0.17, 0, 0] },
        ),
      ),
      solid(rod(0.06, 0.06, 2, 20), material, { at: [0, 3.32, 0.04], turn: [0, 0, Math.PI / 2] }),
      place(
        [
          solid(box(1.7, 1.5, 0.06, 0.02), material),
          solid(sheet(1.6, 1.4), gloss("#ffffff", { map: drawing, roughness: 0.25 }), { at: [0, 0, 0.035] }),
        ],
        { at: [0, 2.28, 0.28], turn: [-0.17, 0, 0] },
      ),
      solid(box(1.7, 1.5, 0.06, 0.02), matte("#2f4a3f"), { at: [0, 2.28, -0.24], turn: [0.17, 0, 0] }),
      solid(box(1.85, 0.08, 0.36, 0.03), material, { at: [0, 1.46, 0.56] }),
      solid(box(1.85, 0.14, 0.05, 0.02), plastic(tray), { at: [0, 1.52, 0.74] }),
      ["#d8392f", "#f6c333", "#3f8fd6"].map((color, index) =>
        solid(rod(0.13, 0.11, 0.26, 24), plastic(color), { at: [index * 0.4 - 0.5, 1.62, 0.56] }),
      ),
      solid(rod(0.12, 0.12, 1.5, 30), matte("#fdfdfb"), { at: [0, 3.12, 0.08], turn: [0, 0, Math.PI / 2] }),
      solid(box(1.7, 0.08, 0.9, 0.02), material, { at: [0, 0.7, 0] }),
    );
  },
});
