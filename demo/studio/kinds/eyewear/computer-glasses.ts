import { kind } from "../../kind";
import { all, box, glass, grid, metal, place, plastic, screen, solid } from "../../stage";
import { spectacles } from "./spectacles";

export const computerGlasses = kind({
  name: "computer-glasses",
  noun: {
    en: "computer glasses",
    zh: "防蓝光电脑眼镜",
    es: "lentes para computadora",
    "pt-br": "óculos para computador",
    ru: "компьютерные очки",
    ar: "نظارات كمبيوتر",
    ur: "کمپیوٹر چشمہ",
    fr: "lunettes d'écran",
  },
  centimetres: 14,
  looks: { black: { frame: "#1f2125" }, clear: { frame: "clear" } },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.35 } },
  build: ({ frame }) =>
    spectacles({
      rim: "square",
      frame: frame === "clear" ? glass("#e6ecef", { opacity: 0.62 }) : plastic(frame),
      lens: glass("#6f8fff", { opacity: 0.3, iridescence: 1, iridescenceIOR: 1.8 }),
      thick: 0.09,
    }),
  use: ({ frame }) =>
    all(
      place(
        spectacles({
          rim: "square",
          frame: frame === "clear" ? glass("#e6ecef", { opacity: 0.62 }) : plastic(frame),
          lens: glass("#6f8fff", { opacity: 0.3, iridescence: 1, iridescenceIOR: 1.8 }),
          thick: 0.09,
        }),
        { at: [0, 0.34, 1.6], scale: 0.5 },
      ),
      solid(box(3.2, 0.1, 2.2, 0.06), metal("#c4c9ce", { roughness: 0.4 }), { at: [0, 0.05, -0.6] }),
      grid(12, 4, [0.23, 0.23], () => solid(box(0.19, 0.19, 0.03, 0.03), plastic("#2b2d31")))
        .rotateX(-Math.PI / 2)
        .translateZ(0.11)
        .translateY(0.9),
      place(
        [
          solid(box(3.2, 2.1, 0.06, 0.06), metal("#c4c9ce", { roughness: 0.4 })),
          screen(
            3,
            1.9,
            (pen, across, up) => {
              pen.fillStyle = "#2f4f7f";
              pen.fillRect(0, 0, across, up);
              pen.fillStyle = "#9fc4ee";
              for (let line = 0; line < 7; line++) pen.fillRect(40, 40 + line * 38, 180 + ((line * 67) % 220), 14);
            },
            { at: [0, 0, 0.035] },
          ),
        ],
        { at: [0, 1.12, -1.78], turn: [-0.16, 0, 0] },
      ),
    ),
});
