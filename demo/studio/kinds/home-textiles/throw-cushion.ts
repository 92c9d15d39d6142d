import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  checks,
  cushion,
  dots,
  fabric,
  printed,
  rod,
  sized,
  solid,
  stripes,
  wood,
} from "../../stage";

const faces = {
  leaf: (ground: string, ink: string) =>
    printed(512, 512, (pen) => {
      pen.fillStyle = ground;
      pen.fillRect(0, 0, 512, 512);
      pen.strokeStyle = pen.fillStyle = ink;
      pen.lineWidth = 7;
      pen.beginPath();
      pen.moveTo(256, 450);
      pen.quadraticCurveTo(240, 260, 262, 80);
      pen.stroke();
      for (let index = 0; index < 14; index++) {
        const [side, y] = [index % 2 ? 1 : -1, 400 - index * 23];
        pen.beginPath();
        pen.ellipse(256 + side * 66, y - 30, 66, 20, side * -0.6, 0, 7);
        pen.fill();
      }
    }),
  dots: (ground: string, ink: string) => dots(ground, ink, 7),
  stripes: (ground: string, ink: string) => stripes(ground, ink, 9, 0.3),
  check: (ground: string, ink: string) => checks(ground, ink, 5),
};
const pillow = ({ cloth, ink, face }: { cloth: string; ink: string; face: keyof typeof faces }) => {
  return all(
    solid(
      cushion(2, 2, 0.8),
      fabric("#ffffff", { sheen: 0.12, map: faces[face](cloth, ink), threads: 110, depth: 0.14 }),
      { at: [0, 1, 0], turn: [-0.14, 0, 0] },
    ),
    bothSides((side) =>
      [0.06, 1.94].map((y) => solid(ball(0.07, 16), fabric(ink), { at: [side * 0.98, y, y > 1 ? -0.14 : 0.12] })),
    ),
  );
};
export const throwCushion = kind({
  name: "throw-cushion",
  noun: {
    en: "throw cushion",
    zh: "抱枕",
    es: "cojín decorativo",
    "pt-br": "almofada decorativa",
    ru: "декоративная подушка",
    ar: "وسادة زينة",
    ur: "آرائشی کشن",
    fr: "coussin décoratif",
  },
  centimetres: 45,
  looks: {
    sage: { cloth: "#9caf92", ink: "#eef0e4", face: "leaf" as const },
    beige: { cloth: "#e9dbc3", ink: "#b98a5a", face: "stripes" as const },
    blue: { cloth: "#39628c", ink: "#f0ead9", face: "dots" as const },
    pink: { cloth: "#e7b9bb", ink: "#b5616d", face: "check" as const },
  },
  shots: ["front", "group", "use", "carton"],
  sets: { all: { yaw: -0.3 } },
  build: pillow,
  use(look) {
    const seat = fabric("#8f959b");
    return all(
      solid(box(7, 2, 5, 0.5), seat, { at: [0, 2.6, 0] }),
      solid(box(7, 5, 1.4, 0.5), seat, { at: [0, 4.6, -2.2] }),
      bothSides((side) => solid(box(1.2, 3.6, 5, 0.5), seat, { at: [side * 4, 3, 0] })),
      bothSides((side) => [-1.8, 1.8].map((z) => solid(rod(0.2, 0.14, 1.4), wood(), { at: [side * 3.6, 0.8, z] }))),
      sized(pillow(look), 45, [-1.2, 3.5, -0.4], [-0.2, 0.3, 0]),
    );
  },
});
