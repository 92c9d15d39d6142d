import { kind } from "../../kind";
import { all, box, chance, counted, metal, type Point, plastic, solid, wire } from "../../stage";
import { boxed, spark } from "./lights";

const strands: Record<string, string[]> = {
  "warm-white": ["#ffd48a"],
  multi: ["#ff5a4d", "#ffc83d", "#4dd06a", "#4da3ff", "#d77bff"],
  white: ["#eaf2ff"],
};

export const stringLights = kind({
  name: "string-lights",
  noun: {
    en: "LED copper wire string lights",
    zh: "LED铜线灯串",
    es: "guirnalda LED de alambre de cobre",
    "pt-br": "cordão de LED fio de cobre",
    ru: "светодиодная гирлянда «роса»",
    ar: "سلك إضاءة LED نحاسي",
    ur: "ایل ای ڈی تانبے کی لڑی",
    fr: "guirlande LED fil de cuivre",
  },
  centimetres: 24,
  looks: { "warm-white": "warm-white", multi: "multi" },
  shots: ["front", "carton"],
  sets: {
    all: { backdrop: "night", ambience: 0.3, pitch: 0.9, yaw: 0 },
    carton: { backdrop: "paper", ambience: 0.62, pitch: 0.62, yaw: -0.38 },
  },
  build(name) {
    const colors = strands[name] ?? [];
    const points = counted(90, (index): Point => {
      const angle = (index / 90) * Math.PI * 2 * 5;
      const radius = 1 + chance(-0.2, 0.2);
      return [Math.cos(angle) * radius, 0.08 + chance(0, 0.22), Math.sin(angle) * radius];
    });
    return all(
      solid(wire(points, 0.014, false, 700), metal("#c8884d", { roughness: 0.35 })),
      points.map((at, index) => (index % 2 ? null : spark(colors[(index / 2) % colors.length] ?? "#ffffff", at))),
      solid(box(0.62, 0.22, 0.8, 0.05), plastic("#f0f0ee"), { at: [0.05, 0.11, 0.05] }),
      solid(box(0.2, 0.05, 0.12, 0.02), plastic("#c33a3a"), { at: [0.05, 0.235, -0.18] }),
      solid(
        wire(
          [
            [0.1, 0.1, 0.45],
            [0.25, 0.05, 0.75],
            [0.6, 0.12, 0.85],
          ],
          0.016,
        ),
        metal("#c8884d"),
      ),
    );
  },
  carton: {
    count: [4, 3, 1],
    build: (name) => boxed([1.1, 0.5, 0.8], "#20304f", strands[name] ?? []),
  },
});
