import { kind } from "../../kind";
import { all, bothSides, box, fabric, type Point, plastic, rubber, solid, wire } from "../../stage";
import { shade } from "./parts";
import { spectacles } from "./spectacles";

export const fishingSunglasses = kind({
  name: "fishing-sunglasses",
  noun: {
    en: "polarised fishing sunglasses",
    zh: "偏光钓鱼镜",
    es: "lentes polarizados para pesca",
    "pt-br": "óculos polarizados para pesca",
    ru: "поляризационные очки для рыбалки",
    ar: "نظارات مستقطبة للصيد",
    ur: "پولرائزڈ فشنگ چشمہ",
    fr: "lunettes polarisées de pêche",
  },
  centimetres: 15,
  looks: {
    green: { frame: "#2b2e2a", tint: "#3f9f6f", trim: "#b7c94a" },
    blue: { frame: "#1f2125", tint: "#2f7fd0", trim: "#3fa0e0" },
  },
  shots: ["front"],
  sets: { all: { yaw: -0.4 } },
  carton: { count: [3, 4, 2] },
  build({ frame, tint, trim }) {
    const cord: Point[] = [
      [-1.62, -0.42, -2.1],
      [-1.5, -0.62, -2.5],
      [-0.6, -0.8, -2.9],
      [0.6, -0.8, -2.9],
      [1.5, -0.62, -2.5],
      [1.62, -0.42, -2.1],
    ];
    return all(
      spectacles({
        rim: "wrap",
        frame: plastic(frame, { roughness: 0.5 }),
        lens: shade(tint, 0.9, { iridescence: 0.7, metalness: 0.4 }),
        thick: 0.1,
        curve: 0.2,
      }),
      bothSides((side) =>
        solid(box(0.03, 0.06, 0.8, 0.02), rubber(trim), { at: [side * 1.72, 0.2, -0.9], turn: [0, side * 0.22, 0] }),
      ),
      solid(wire(cord, 0.05), fabric("#2b2e33", { threads: 60 })),
    );
  },
});
