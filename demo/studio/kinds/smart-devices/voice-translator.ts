import { kind } from "../../kind";
import {
  bothSides,
  disc,
  gloss,
  hoop,
  lens,
  lettering,
  matte,
  metal,
  type Pen,
  place,
  screen,
  solid,
  tile,
  times,
} from "../../stage";

const talk = (pen: Pen, across: number, up: number) => {
  pen.fillStyle = "#0d1524";
  pen.fillRect(0, 0, across, up);
  const lines: [string, string, string][] = [
    ["你好，多少钱？", "#1f5fd0", "#ffffff"],
    ["Hello, how much is it?", "#2a3550", "#e8f0ff"],
    ["Здравствуйте!", "#1f5fd0", "#ffffff"],
    ["مرحبا، كم السعر؟", "#2a3550", "#e8f0ff"],
  ];
  for (const [index, [line, ground, ink]] of lines.entries()) {
    pen.fillStyle = ground;
    pen.beginPath();
    pen.roundRect(index % 2 ? across * 0.14 : across * 0.05, up * (0.07 + index * 0.21), across * 0.81, up * 0.17, 26);
    pen.fill();
    pen.fillStyle = ink;
    pen.font = `600 ${across * 0.086}px "Noto Sans", "Noto Sans CJK SC", sans-serif`;
    pen.textAlign = "center";
    pen.fillText(line, across * (index % 2 ? 0.545 : 0.455), up * (0.175 + index * 0.21), across * 0.74);
  }
};

export const voiceTranslator = kind({
  name: "voice-translator",
  noun: {
    en: "pocket voice translator",
    zh: "翻译机",
    es: "traductor de voz",
    "pt-br": "tradutor de voz",
    ru: "голосовой переводчик",
    ar: "مترجم صوتي",
    ur: "آواز کا مترجم",
    fr: "traducteur vocal",
  },
  centimetres: 13,
  looks: {
    black: { shell: "#2a2d33", accent: "#3aa0ff" },
    white: { shell: "#f1f1ef", accent: "#e84a4a" },
    gold: { shell: "#d6b98a", accent: "#ffffff" },
  },
  shots: ["front", "turned", "use"],
  build({ shell, accent }) {
    const cover = gloss(shell, { roughness: 0.25 });
    return place(
      [
        solid(tile(1.1, 2.6, 0.26, 0.2, 0.08), cover),
        solid(tile(1, 1.75, 0.14, 0.04, 0.01), gloss("#0a0d14"), { at: [0, 0.32, 0.09] }),
        screen(0.92, 1.62, talk, { at: [0, 0.32, 0.115] }, 0.75),
        bothSides((side) => [
          solid(disc(0.18, 0.05), cover, { at: [side * 0.25, -0.82, 0.105] }),
          solid(hoop(0.19, 0.165, 0.06), metal(side < 0 ? accent : "#c9ccd0"), { at: [side * 0.25, -0.82, 0.105] }),
          lettering(side < 0 ? "A" : "B", 0.2, 0.2, side < 0 ? accent : "#8a8f96", { at: [side * 0.25, -0.82, 0.136] }),
        ]),
        times(7, (_, share) =>
          solid(disc(0.018, 0.02, 12), matte("#050506"), { at: [share * 0.56 - 0.24, -1.14, 0.1] }),
        ),
        solid(tile(0.04, 0.3, 0.02, 0.08), metal("#b9bdc3"), { at: [0.56, 0.5, 0] }),
        lens(0.07, { at: [0, 1.22, 0.1], scale: 0.5 }),
      ],
      { turn: [-0.16, 0, 0] },
    );
  },
});
