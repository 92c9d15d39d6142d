import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  disc,
  gloss,
  lit,
  type Pen,
  plastic,
  rod,
  rubber,
  screen,
  solid,
  tile,
  turned,
  wire,
} from "../../stage";

const smile = (color: string) => (pen: Pen, across: number, up: number) => {
  pen.fillStyle = "#0a0d12";
  pen.fillRect(0, 0, across, up);
  pen.fillStyle = pen.strokeStyle = color;
  for (const x of [0.3, 0.7]) {
    pen.beginPath();
    pen.roundRect(across * (x - 0.075), up * 0.26, across * 0.15, up * 0.36, across * 0.07);
    pen.fill();
  }
  pen.lineWidth = across * 0.03;
  pen.lineCap = "round";
  pen.beginPath();
  pen.arc(across / 2, up * 0.6, across * 0.1, 0.4, 2.75);
  pen.stroke();
};

export const companionRobot = kind({
  name: "companion-robot",
  noun: {
    en: "AI companion robot",
    zh: "AI陪伴机器人",
    es: "robot de compañía con IA",
    "pt-br": "robô companheiro com IA",
    ru: "робот-компаньон с ИИ",
    ar: "روبوت رفيق بالذكاء الاصطناعي",
    ur: "اے آئی ساتھی روبوٹ",
    fr: "robot compagnon IA",
  },
  centimetres: 16,
  looks: {
    white: { shell: "#f3f3f1", trim: "#5b6a78", glow: "#5ad1ff" },
    yellow: { shell: "#f2c53d", trim: "#3b3a36", glow: "#fff2a8" },
    mint: { shell: "#a7dccb", trim: "#f6f6f2", glow: "#8dffcf" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { all: { pitch: 0.16 }, front: { yaw: -0.35 } },
  build({ shell, trim, glow }) {
    const cover = gloss(shell, { roughness: 0.2 });
    const dark = plastic(trim);
    return all(
      solid(box(1.7, 1.3, 1.2, 0.42), cover, { at: [0, 1.85, 0] }),
      solid(tile(1.36, 0.98, 0.3, 0.14, 0.06), gloss("#0a0d12"), { at: [0, 1.85, 0.57] }),
      screen(1.1, 0.72, smile(glow), { at: [0, 1.85, 0.645] }, 1),
      bothSides((side) => [
        solid(disc(0.28, 0.16), dark, { at: [side * 0.9, 1.85, 0], turn: [0, Math.PI / 2, 0] }),
        solid(disc(0.16, 0.18), lit(glow, 0.6), { at: [side * 0.9, 1.85, 0], turn: [0, Math.PI / 2, 0] }),
        solid(ball(1, 32), cover, {
          at: [side * 0.72, 0.88, 0.12],
          turn: [-0.3, 0, side * 0.5],
          scale: [0.15, 0.36, 0.17],
        }),
        solid(rod(0.36, 0.36, 0.3), rubber("#24272c"), { at: [side * 0.55, 0.36, 0], turn: [0, 0, Math.PI / 2] }),
        solid(rod(0.22, 0.22, 0.32), dark, { at: [side * 0.55, 0.36, 0], turn: [0, 0, Math.PI / 2] }),
      ]),
      solid(
        turned([
          [0.001, 0.28],
          [0.42, 0.3],
          [0.58, 0.55],
          [0.56, 0.9],
          [0.4, 1.16],
          [0.001, 1.24],
        ]),
        cover,
      ),
      solid(disc(0.13, 0.06), lit(glow, 0.9), { at: [0, 0.8, 0.56], turn: [-0.1, 0, 0] }),
      solid(
        wire(
          [
            [0.1, 2.45, 0],
            [0.12, 2.7, 0],
            [0.2, 2.86, 0],
          ],
          0.03,
        ),
        dark,
      ),
      solid(ball(0.09, 24), lit(glow, 0.9), { at: [0.21, 2.9, 0] }),
    );
  },
});
