import { kind } from "../../kind";
import { all, box, type Point, rubber, solid } from "../../stage";
import { cable, cablePlug } from "./parts";

export const chargingCable = kind({
  name: "charging-cable",
  noun: {
    en: "charging cable",
    zh: "数据线",
    es: "cable de carga",
    "pt-br": "cabo carregador",
    ru: "кабель для зарядки",
    ar: "كابل شحن",
    ur: "چارجنگ کیبل",
    fr: "câble de charge",
  },
  centimetres: 14,
  looks: {
    black: { jacket: "#2c2e33", shell: "#3a3d43" },
    red: { jacket: "#c43a3c", shell: "#2b2d31" },
    white: { jacket: "#efefec", shell: "#f6f6f4" },
  },
  shots: ["front", "turned", "detail", "use"],
  sets: { all: { pitch: 0.75 }, front: { yaw: -0.3 }, detail: { look: [0.8, 0.5, 1], fit: 2.3 } },
  build({ jacket, shell }) {
    const loops = Array.from({ length: 100 }, (_, index): Point => {
      const angle = (index / 100) * Math.PI * 6.6;
      const radius = 0.95 + 0.08 * Math.sin(index * 0.37);
      return [Math.cos(angle) * radius, 0.08 + (index / 100) * 0.22, Math.sin(angle) * radius * 0.8];
    });
    const last = loops.at(-1) ?? [0, 0, 0];
    return all(
      cable(
        [
          [-0.3, 0.1, 1.62],
          [0.3, 0.08, 1.4],
          [0.85, 0.08, 0.6],
          ...loops.slice(2),
          [last[0] - 0.3, 0.25, last[2] - 0.05],
          [0.1, 0.12, 1.15],
          [0.5, 0.1, 1.5],
        ],
        jacket,
      ),
      cablePlug(shell, "usb-a", { at: [-0.62, 0.1, 1.68], turn: [-Math.PI / 2, 0, Math.PI / 2 - 0.1] }),
      cablePlug(shell, "usb-c", { at: [0.82, 0.1, 1.72], turn: [-Math.PI / 2, 0, -Math.PI / 2 - 0.4] }),
      solid(box(0.4, 0.32, 0.3, 0.04), rubber(shell), { at: [-0.98, 0.2, 0.1], turn: [0, 0.1, 0] }),
    );
  },
});
