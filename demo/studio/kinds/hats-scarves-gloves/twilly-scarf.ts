import { kind } from "../../kind";
import { curve, flatLay, laid, type Point, printed, satin, shaped, sheet, solid } from "../../stage";

/** Laid in a loop whose ends cross. */
const way: Point[] = [
  [-1.25, -1.5, 0.06],
  [-0.5, -0.7, 0.08],
  [0.25, 0.2, 0.1],
  [0.72, 1.0, 0.14],
  [0.3, 1.62, 0.18],
  [-0.3, 1.62, 0.22],
  [-0.72, 1.0, 0.24],
  [-0.25, 0.2, 0.3],
  [0.5, -0.7, 0.16],
  [1.25, -1.5, 0.08],
];

const band = (width: number) => {
  const line = curve(way);
  return shaped(sheet(1, 1, 220, 8), (point) => {
    const share = point.x + 0.5;
    const at = line.getPointAt(share);
    const along = line.getTangentAt(share);
    const toEnd = Math.min(share, 1 - share) * 22;
    const across = point.y * width * Math.min(1, 0.12 + toEnd);
    const length = Math.hypot(along.x, along.y) || 1;
    point.set(
      at.x - (along.y / length) * across,
      at.y + (along.x / length) * across,
      at.z + Math.cos(point.y * Math.PI) * 0.05 + Math.sin(share * 30) * 0.015,
    );
  });
};

export const twillyScarf = kind({
  name: "twilly-scarf",
  noun: {
    en: "twilly ribbon scarf",
    zh: "飘带小丝巾",
    es: "pañuelo tipo cinta",
    "pt-br": "lenço fita twilly",
    ru: "платок-лента твилли",
    ar: "وشاح شريطي",
    ur: "ربن اسکارف",
    fr: "foulard ruban twilly",
  },
  centimetres: 60,
  looks: {
    wine: { ground: "#6d2338", edge: "#d8b25a", dots: "#f3e3cf" },
    sky: { ground: "#9cc3e2", edge: "#27365c", dots: "#ffffff" },
    green: { ground: "#3f7d55", edge: "#efe4cb", dots: "#e8c04a" },
  },
  shots: ["front"],
  sets: { front: flatLay },
  build({ ground, edge, dots }) {
    const map = printed(2048, 160, (pen, across, down) => {
      pen.fillStyle = ground;
      pen.fillRect(0, 0, across, down);
      pen.fillStyle = edge;
      pen.fillRect(0, 0, across, 20);
      pen.fillRect(0, down - 20, across, 20);
      for (let at = 0; at < 48; at++) {
        pen.fillStyle = at % 2 ? dots : edge;
        pen.beginPath();
        pen.ellipse(at * 43 + 20, down / 2, 13, 30, at % 2 ? 0.6 : -0.6, 0, 7);
        pen.fill();
      }
    });
    return laid(solid(band(0.52), satin("#ffffff", { map, roughness: 0.38 })));
  },
});
