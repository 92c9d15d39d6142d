import { kind } from "../../kind";
import { all, DoubleSide, decal, type Flat, gloss, matte, printed, rod, solid, speckle, thrown } from "../../stage";
import { ear } from "./parts";

const cup: Flat[] = [
  [0.001, 0],
  [0.36, 0],
  [0.42, 0.05],
  [0.44, 0.95],
  [0.43, 0.98],
  [0.4, 0.95],
  [0.38, 0.1],
  [0.001, 0.07],
];
export const ceramicMug = kind({
  name: "mug",
  noun: {
    en: "ceramic mug",
    zh: "马克杯",
    es: "taza de cerámica",
    "pt-br": "caneca de cerâmica",
    ru: "керамическая кружка",
    ar: "كوب سيراميك",
    ur: "سرامک مگ",
    fr: "mug en céramique",
  },
  centimetres: 12,
  looks: {
    white: { glaze: "#f6f3ec", dip: "#f6f3ec", pattern: "heart" },
    green: { glaze: "#7fa08c", dip: "#efe8da", pattern: "" },
    blue: { glaze: "#3d6187", dip: "#d9e3ea", pattern: "" },
    beige: { glaze: "#e4d3b6", dip: "#b4774c", pattern: "cat" },
  },
  shots: ["front", "turned", "group", "use", "carton"],
  sets: { all: { pitch: 0.3 }, front: { yaw: -0.1 }, use: { yaw: -0.1 } },
  build({ glaze, dip, pattern }) {
    const clay = speckle(gloss(glaze, { side: DoubleSide }), 60, pattern === "cat" ? 0.12 : 0.02);
    const print = printed(256, 256, (pen) => {
      pen.fillStyle = pattern === "heart" ? "#d23c4b" : "#3d2a22";
      pen.beginPath();
      if (pattern === "heart") {
        pen.moveTo(128, 210);
        pen.bezierCurveTo(10, 120, 50, 30, 128, 84);
        pen.bezierCurveTo(206, 30, 246, 120, 128, 210);
      } else {
        pen.ellipse(128, 150, 82, 64, 0, 0, 7);
        pen.moveTo(56, 130);
        pen.lineTo(58, 40);
        pen.lineTo(120, 92);
        pen.moveTo(200, 130);
        pen.lineTo(198, 40);
        pen.lineTo(136, 92);
      }
      pen.fill();
    });
    return all(
      solid(thrown(cup, 0.04), clay),
      !pattern && solid(rod(0.447, 0.425, 0.36, 64, true), gloss(dip), { at: [0, 0.26, 0] }),
      solid(rod(0.385, 0.385, 0.01), matte("#5a3520", { roughness: 0.3 }), { at: [0, 0.82, 0] }),
      ear(0.28, 0.74, 0.34, clay, 0.06, 0.41),
      pattern !== "" && decal(0.46, 0.46, print, { at: [-0.02, 0.5, 0.455] }),
    );
  },
});
