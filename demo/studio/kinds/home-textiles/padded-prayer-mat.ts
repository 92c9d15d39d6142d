import { kind } from "../../kind";
import { all, bothSides, box, fabric, fringe, place, printed, shaped, sheet, solid } from "../../stage";

const mihrab = (ground: string, ink: string, light: string) =>
  printed(640, 1024, (pen, width, height) => {
    pen.fillStyle = ink;
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = light;
    pen.fillRect(24, 24, width - 48, height - 48);
    pen.fillStyle = ink;
    pen.fillRect(40, 40, width - 80, height - 80);
    for (let index = 0; index < 34; index++) {
      pen.fillStyle = light;
      for (const x of [70, width - 70]) {
        pen.beginPath();
        pen.ellipse(x, 70 + index * 27, 15, 9, index % 2 ? 0.6 : -0.6, 0, 7);
        pen.fill();
      }
    }
    pen.fillStyle = ground;
    pen.fillRect(104, 104, width - 208, height - 208);
    pen.fillStyle = light;
    pen.beginPath();
    pen.moveTo(140, height - 130);
    pen.lineTo(140, 430);
    pen.bezierCurveTo(140, 300, 260, 280, 320, 160);
    pen.bezierCurveTo(380, 280, 500, 300, 500, 430);
    pen.lineTo(500, height - 130);
    pen.fill();
    pen.fillStyle = ground;
    pen.beginPath();
    pen.moveTo(158, height - 148);
    pen.lineTo(158, 436);
    pen.bezierCurveTo(158, 320, 262, 300, 320, 200);
    pen.bezierCurveTo(378, 300, 482, 320, 482, 436);
    pen.lineTo(482, height - 148);
    pen.fill();
    pen.strokeStyle = pen.fillStyle = light;
    pen.lineWidth = 5;
    pen.beginPath();
    pen.moveTo(320, 210);
    pen.lineTo(320, 360);
    pen.stroke();
    pen.beginPath();
    pen.moveTo(320, 360);
    pen.lineTo(362, 430);
    pen.lineTo(344, 500);
    pen.lineTo(296, 500);
    pen.lineTo(278, 430);
    pen.fill();
    for (let index = 0; index < 5; index++) {
      pen.beginPath();
      pen.ellipse(320, 640 + index * 56, 100 - index * 12, 12, 0, 0, 7);
      pen.stroke();
    }
  });
export const paddedPrayerMat = kind({
  name: "padded-prayer-mat",
  noun: {
    en: "padded prayer mat",
    zh: "加厚礼拜毯",
    es: "tapete de oración acolchado",
    "pt-br": "tapete de oração acolchoado",
    ru: "молитвенный коврик с мягкой основой",
    ar: "سجادة صلاة مبطنة",
    ur: "گدے دار جائے نماز",
    fr: "tapis de prière rembourré",
  },
  centimetres: 120,
  looks: {
    blue: { ground: "#24557f", ink: "#173a5a", light: "#e3c27a" },
    sage: { ground: "#4f7a5f", ink: "#2f5441", light: "#ecdcae" },
    brown: { ground: "#8a3f35", ink: "#5c2822", light: "#e8c98c" },
  },
  shots: ["front", "group", "detail"],
  sets: { all: { pitch: 0.72, yaw: -0.35 }, detail: { look: [0.5, 0.5, 0.35], fit: 2 }, group: { pitch: 0.8 } },
  build({ ground, ink, light }) {
    const pile = fabric("#ffffff", { sheen: 0.12, map: mihrab(ground, ink, light), threads: 160, depth: 0.14 });
    const threads = fabric(light);
    const tray = shaped(sheet(1.96, 3.16, 30, 40).rotateX(-Math.PI / 2), (point) => {
      point.y = 0.1 + 0.012 * Math.cos(point.x * 20) * Math.cos(point.z * 20);
    });
    return all(
      solid(box(2, 0.11, 3.2, 0.05), fabric(ink), { at: [0, 0.055, 0] }),
      solid(tray, pile, { at: [0, 0.02, 0] }),
      bothSides((side) =>
        place(fringe(2, 0.18, threads, 50), { at: [0, 0.05, side * 1.6], turn: [0, side < 0 ? Math.PI : 0, 0] }),
      ),
    );
  },
});
