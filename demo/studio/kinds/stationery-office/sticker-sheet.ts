import { kind } from "../../kind";
import { all, box, gloss, matte, type Pen, place, printed, sheet, solid } from "../../stage";

export const stickerSheet = kind({
  name: "sticker-sheet",
  noun: {
    en: "sticker sheet",
    zh: "贴纸",
    es: "planilla de stickers",
    "pt-br": "cartela de adesivos",
    ru: "лист наклеек",
    ar: "ورقة ملصقات",
    ur: "اسٹیکر شیٹ",
    fr: "planche d'autocollants",
  },
  centimetres: 18,
  looks: { multi: { grounds: ["#fdf6ea", "#e6f3ee"] }, pink: { grounds: ["#fdeaf0", "#f4e6f7"] } },
  shots: ["front"],
  sets: { all: { pitch: 0.85, yaw: -0.2 }, carton: { pitch: 0.62 } },
  build({ grounds }) {
    const tints = ["#ef8aa3", "#f4c04e", "#7fc4a6", "#7fb0e0", "#b79ae0", "#f29a6b"];
    const page = (ground: string, seed: number) =>
      printed(600, 840, (pen, width, height) => {
        pen.fillStyle = ground;
        pen.fillRect(0, 0, width, height);
        pen.textAlign = "center";
        pen.fillStyle = "#6b6f78";
        pen.font = '800 44px "Noto Sans", sans-serif';
        pen.fillText("STICKERS", width / 2, 66);
        for (let index = 0; index < 12; index++)
          sticker(
            pen,
            110 + (index % 3) * 190,
            180 + Math.floor(index / 3) * 185,
            (index + seed) % 6,
            tints[(index * 5 + seed) % 6] ?? "#ef8aa3",
          );
      });
    return all(
      grounds.map((ground, index) =>
        place(
          [
            solid(box(1.5, 0.015, 2.1, 0), matte(ground)),
            solid(sheet(1.48, 2.08), gloss("#ffffff", { map: page(ground, index * 3), roughness: 0.3 }), {
              at: [0, 0.01, 0],
              turn: [-Math.PI / 2, 0, 0],
            }),
          ],
          { at: [index * 0.55 - 0.3, 0.02 + index * 0.03, index * 0.2], turn: [0, 0.18 - index * 0.34, 0] },
        ),
      ),
    );
  },
});

function sticker(pen: Pen, x: number, y: number, form: number, color: string): void {
  const draw = (grow: number) => {
    pen.beginPath();
    if (form === 0)
      for (let petal = 0; petal < 5; petal++)
        pen.arc(x + Math.cos(petal * 1.257) * 38, y + Math.sin(petal * 1.257) * 38, 34 + grow, 0, 7);
    if (form === 1)
      for (let point = 0; point < 10; point++)
        pen.lineTo(
          x + Math.cos(point * 0.628 - 1.57) * (point % 2 ? 36 + grow : 76 + grow),
          y + Math.sin(point * 0.628 - 1.57) * (point % 2 ? 36 + grow : 76 + grow),
        );
    if (form === 2) {
      pen.moveTo(x, y + 66 + grow);
      pen.bezierCurveTo(x - 130 - grow, y - 10, x - 60, y - 110 - grow, x, y - 30);
      pen.bezierCurveTo(x + 60, y - 110 - grow, x + 130 + grow, y - 10, x, y + 66 + grow);
    }
    if (form === 3) {
      pen.ellipse(x, y + 10, 66 + grow, 54 + grow, 0, 0, 7);
      for (const side of [-1, 1]) {
        pen.moveTo(x + side * 60, y);
        pen.lineTo(x + side * (62 + grow), y - 66 - grow);
        pen.lineTo(x + side * 10, y - 30);
      }
    }
    if (form === 4)
      for (const [dx, size] of [
        [-44, 32],
        [0, 46],
        [44, 34],
      ] as const)
        pen.arc(x + dx, y + 10, size + grow, 0, 7);
    if (form === 5) pen.roundRect(x - 60 - grow, y - 50 - grow, 120 + grow * 2, 100 + grow * 2, 30);
    pen.fill();
  };
  pen.fillStyle = "#ffffff";
  draw(10);
  pen.fillStyle = color;
  draw(0);
  pen.fillStyle = "#4a3a36";
  for (const side of [-1, 1]) {
    pen.beginPath();
    pen.arc(x + side * 20, y + 6, 6, 0, 7);
    pen.fill();
  }
  pen.strokeStyle = "#4a3a36";
  pen.lineWidth = 4;
  pen.beginPath();
  pen.arc(x, y + 14, 10, 0.3, 2.8);
  pen.stroke();
}
