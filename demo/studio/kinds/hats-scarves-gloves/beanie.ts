import { kind } from "../../kind";
import { all, ball, box, fitted, furry, head, leather, shaped, solid, turned } from "../../stage";
import { knitted } from "./parts";

const knitCap = (color: string, fold: string, hasBall: boolean) =>
  all(
    solid(
      shaped(
        turned(
          [
            [0.001, 1.5],
            [0.35, 1.42],
            [0.72, 1.05],
            [0.84, 0.6],
            [0.84, 0.2],
          ],
          144,
        ),
        (point) => {
          const swell = 1 + Math.cos(Math.atan2(point.z, point.x) * 36) * 0.018;
          point.x *= swell;
          point.z *= swell;
        },
      ),
      knitted(color, 60, 14),
    ),
    solid(
      shaped(
        turned(
          [
            [0.86, 0],
            [0.93, 0.06],
            [0.95, 0.3],
            [0.92, 0.52],
            [0.85, 0.55],
          ],
          144,
        ),
        (point) => {
          const swell = 1 + Math.cos(Math.atan2(point.z, point.x) * 48) * 0.022;
          point.x *= swell;
          point.z *= swell;
        },
      ),
      knitted(fold, 60, 8),
    ),
    solid(box(0.34, 0.2, 0.03, 0.02), leather("#a9713f"), { at: [0, 0.28, 0.95] }),
    hasBall
      ? furry(
          ball(0.34, 28),
          fold === color ? "#efe7da" : fold,
          { at: [0, 1.74, 0] },
          { length: 0.14, layers: 7, density: 26 },
        )
      : null,
  );

type Cap = { color: string; fold: string };

export const beanie = kind({
  name: "beanie",
  noun: {
    en: "knitted beanie",
    zh: "针织帽",
    es: "gorro tejido",
    "pt-br": "gorro de tricô",
    ru: "вязаная шапка",
    ar: "قبعة صوفية",
    ur: "بُنی ٹوپی",
    fr: "bonnet tricoté",
  },
  centimetres: 24,
  looks: {
    grey: { color: "#8d9198", fold: "#8d9198" },
    caramel: { color: "#b5763b", fold: "#b5763b" },
    navy: { color: "#2a3c5f", fold: "#c0313f" },
  },
  shots: ["front", "use"],
  build: ({ color, fold }: Cap) => knitCap(color, fold, false),
  use: ({ color, fold }: Cap) => all(head(), fitted(knitCap(color, fold, false), [2, 1.9, 2.1], [0, 2.38, -0.02])),
  carton: { count: [4, 3, 2] },
});

export const pompomBeanie = kind({
  name: "pompom-beanie",
  noun: {
    en: "pompom beanie",
    zh: "毛球针织帽",
    es: "gorro con pompón",
    "pt-br": "gorro com pompom",
    ru: "шапка с помпоном",
    ar: "قبعة بكرة صوف",
    ur: "پوم پوم ٹوپی",
    fr: "bonnet à pompon",
  },
  centimetres: 30,
  looks: { pink: { color: "#e3a2b2", fold: "#f3e6e4" }, wine: { color: "#7a2438", fold: "#7a2438" } },
  shots: ["front", "group"],
  build: ({ color, fold }: Cap) => knitCap(color, fold, true),
});
