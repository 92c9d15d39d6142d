import { kind } from "../../kind";
import { all, bothSides, box, metal, plastic, rubber, solid, tile } from "../../stage";
import { litDigits } from "./parts";

export const ledMirrorClock = kind({
  name: "led-mirror-clock",
  noun: {
    en: "LED mirror alarm clock",
    zh: "LED镜面闹钟",
    es: "despertador LED espejo",
    "pt-br": "despertador LED espelhado",
    ru: "зеркальный LED-будильник",
    ar: "منبه LED بمرآة",
    ur: "ایل ای ڈی آئینہ الارم گھڑی",
    fr: "réveil miroir LED",
  },
  centimetres: 15,
  looks: {
    white: { shell: "#f3f3f1", light: "#ffffff" },
    black: { shell: "#26282c", light: "#7fe0ff" },
    pink: { shell: "#f2b3c0", light: "#ffd3e0" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.4, pitch: 0.12 } },
  build({ shell, light }) {
    return all(
      solid(tile(2.7, 1.4, 0.3, 0.5, 0.12), plastic(shell), { at: [0, 0.72, 0] }),
      solid(tile(2.5, 1.2, 0.24, 0.06), metal("#7d868f", { roughness: 0.06 }), { at: [0, 0.72, 0.24] }),
      litDigits(
        2.1,
        0.84,
        [
          ["12:58", 0.7, light],
          ["26 °C     AM", 0.24, light],
        ],
        "#20252b",
        { at: [0, 0.72, 0.275] },
      ),
      solid(tile(1, 0.16, 0.08, 0.06), rubber("#d3d6da"), { at: [0, 1.42, 0], turn: [-Math.PI / 2, 0, 0] }),
      bothSides((side) => solid(box(0.4, 0.08, 0.4, 0.03), plastic(shell), { at: [side * 0.9, 0.02, -0.05] })),
    );
  },
});
