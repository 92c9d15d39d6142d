import { kind } from "../../kind";
import { leather, onStrap, type Pen, place } from "../../stage";
import { watchCase, watchDial } from "./parts";

export const automaticWatch = kind({
  name: "automatic-watch",
  noun: {
    en: "automatic watch",
    zh: "自动机械表",
    es: "reloj automático",
    "pt-br": "relógio automático",
    ru: "автоматические часы",
    ar: "ساعة أوتوماتيكية",
    ur: "آٹومیٹک گھڑی",
    fr: "montre automatique",
  },
  centimetres: 4.5,
  looks: {
    brown: { alloy: "#d8b25a", ground: "#f7f3e8", ink: "#5d3f1c", strap: "#6b442a" },
    black: { alloy: "#d3d6da", ground: "#f3f4f5", ink: "#22304a", strap: "#232327" },
    green: { alloy: "#d3d6da", ground: "#173c30", ink: "#e9e2c8", strap: "#3f5a4d" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.45, pitch: 0.16 } },
  build({ alloy, ground, ink, strap }) {
    const date = (pen: Pen, size: number) => {
      pen.fillRect(size * 0.7, size * 0.455, size * 0.13, size * 0.09);
      pen.fillStyle = ground;
      pen.font = '700 52px "Noto Sans", sans-serif';
      pen.fillText("28", size * 0.765, size * 0.502);
      pen.fillStyle = ink;
      pen.font = 'italic 600 40px "Noto Serif", serif';
      pen.fillText("Automatic", size * 0.5, size * 0.68);
    };
    return place(
      onStrap(
        [watchCase(alloy, watchDial({ ground, ink, second: "#c23a34" }, 0.46, date))],
        leather(strap),
        0.5,
        alloy,
      ),
      { turn: [-0.22, 0, 0] },
    );
  },
});
