import { kind } from "../../kind";
import { all, ball, chance, counted, gloss, metal, solid } from "../../stage";

export const balloonArch = kind({
  name: "balloon-arch",
  noun: {
    en: "balloon arch kit",
    zh: "气球拱门套装",
    es: "kit de arco de globos",
    "pt-br": "kit arco de balões",
    ru: "набор для арки из шаров",
    ar: "طقم قوس بالونات",
    ur: "غبارہ محراب کٹ",
    fr: "kit d'arche de ballons",
  },
  centimetres: 240,
  looks: {
    pink: ["#f3b4c2", "#e27a98", "#fbeeee", "#d8a857"],
    blue: ["#8fbbe0", "#2e5f9e", "#f5f6f7", "#c9ccd2"],
  },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.12, pitch: 0.08 }, detail: { fit: 2.2, look: [0.2, 0.6, 0.9] } },
  build: (colors) =>
    all(
      counted(92, (index) => {
        const share = index / 91;
        const angle = Math.PI * (1.02 - share * 1.04);
        const size = chance(0.13, 0.36);
        const color = colors[Math.floor(chance(0, colors.length * 0.999))] ?? "#ffffff";
        const coat =
          color === "#d8a857" || color === "#d3ab5c" || color === "#c9ccd2"
            ? metal(color, { roughness: 0.2 })
            : gloss(color, { roughness: 0.2 });
        return solid(ball(size, 24), coat, {
          at: [
            Math.cos(angle) * 1.75 + chance(-0.2, 0.2),
            Math.sin(angle) * 2.5 + 0.3 + chance(-0.2, 0.2),
            chance(-0.22, 0.22),
          ],
          turn: [0, 0, angle],
          scale: [1, 1.12, 1],
        });
      }),
    ),
});
