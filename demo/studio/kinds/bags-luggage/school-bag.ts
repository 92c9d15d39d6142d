import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  drawnOn,
  dyed,
  fabric,
  metal,
  mirrored,
  pattern,
  place,
  plastic,
  rod,
  seam,
  soft,
  solid,
  wire,
} from "../../stage";
import { drawnZip, zipPull } from "./parts";

const schoolBody = (look: { cloth: string; trim: string }) => {
  const line = pattern(
    mirrored([
      [0, 1.95, 0.3],
      [0.62, 1.9, 0.35],
      [0.8, 1.2, 0.2],
      [0.78, 0.02, 0.2],
    ]),
    0.2,
  );
  const map = drawnOn(line, look.cloth, (pen) => {
    drawnZip(
      pen,
      [
        [-0.74, 0.6],
        [-0.7, 1.4],
        [-0.45, 1.75],
        [0.45, 1.75],
        [0.7, 1.4],
        [0.74, 0.6],
      ],
      look.trim,
    );
  });
  const pocket = pattern(
    mirrored([
      [0, 0.95, 0.2],
      [0.56, 0.92, 0.25],
      [0.6, 0.08, 0.16],
    ]),
  );
  const facing = drawnOn(pocket, look.trim, (pen) => {
    drawnZip(
      pen,
      [
        [-0.5, 0.76],
        [0.5, 0.76],
      ],
      "#ffffff",
    );
    pen.fillStyle = "#2a211c";
    for (const x of [-0.22, 0.22]) {
      pen.beginPath();
      pen.arc(x, 0.5, 0.06, 0, 7);
      pen.fill();
    }
    seam(
      pen,
      [
        [-0.14, 0.32],
        [-0.06, 0.26],
        [0, 0.32],
        [0.06, 0.26],
        [0.14, 0.32],
      ],
      "#2a211c",
      0.026,
    );
    pen.fillStyle = "#f2889c";
    for (const x of [-0.38, 0.38]) {
      pen.beginPath();
      pen.arc(x, 0.36, 0.07, 0, 7);
      pen.fill();
    }
  });
  return all(
    solid(soft(line, { thick: 0.34, edge: 0.42 }), dyed(map, { threads: 240, depth: 0.08 }), { at: [0, 0.05, 0] }),
    solid(soft(pocket, { thick: 0.16, edge: 0.2 }), dyed(facing, { threads: 240, depth: 0.08 }), {
      at: [0, 0.08, 0.34],
    }),
    bothSides((side) => [
      solid(ball(0.2, 28), fabric(look.trim), { at: [side * 0.42, 1.98, 0.02], scale: [1, 1, 0.5] }),
      solid(ball(0.12, 24), fabric("#fff3ee"), { at: [side * 0.42, 1.98, 0.1], scale: [1, 1, 0.4] }),
      solid(
        wire(
          [
            [side * 0.35, 1.8, -0.25],
            [side * 0.7, 1.6, -0.5],
            [side * 0.85, 0.9, -0.5],
            [side * 0.7, 0.2, -0.25],
          ],
          0.07,
        ),
        fabric(look.trim),
      ),
      zipPull("#ffffff", { at: [side * 0.36, 1.68, 0.32] }),
    ]),
    solid(
      wire(
        [
          [-0.16, 1.9, -0.06],
          [-0.14, 2.14, -0.06],
          [0.14, 2.14, -0.06],
          [0.16, 1.9, -0.06],
        ],
        0.045,
      ),
      fabric(look.trim),
    ),
  );
};

export const schoolBag = kind({
  name: "school-bag",
  noun: {
    en: "primary school bag",
    zh: "小学生书包",
    es: "mochila escolar primaria",
    "pt-br": "mochila escolar infantil",
    ru: "школьный ранец",
    ar: "حقيبة مدرسية للابتدائية",
    ur: "پرائمری اسکول بیگ",
    fr: "cartable d'école primaire",
  },
  centimetres: 40,
  looks: {
    pink: { cloth: "#ef9fb4", trim: "#fbe3e6" },
    blue: { cloth: "#3f86c6", trim: "#dceaf6" },
    yellow: { cloth: "#f0bf45", trim: "#fff2cf" },
  },
  shots: ["front", "carton"],
  build: schoolBody,
  carton: { count: [3, 2, 1] },
});

export const trolleySchoolBag = kind({
  name: "trolley-school-bag",
  noun: {
    en: "trolley school bag",
    zh: "拉杆书包",
    es: "mochila escolar con ruedas",
    "pt-br": "mochila escolar de rodinhas",
    ru: "школьный рюкзак на колёсах",
    ar: "حقيبة مدرسية بعجلات",
    ur: "پہیوں والا اسکول بیگ",
    fr: "cartable à roulettes",
  },
  centimetres: 95,
  looks: { blue: { cloth: "#2f62a8", trim: "#f3d04e" }, pink: { cloth: "#d9668c", trim: "#fbe3e6" } },
  shots: ["front"],
  build: (look) =>
    all(
      place(schoolBody(look), { at: [0, 0.28, 0] }),
      bothSides((side) => [
        solid(rod(0.03, 0.03, 3.1), metal("#c4c8cd"), { at: [side * 0.34, 1.75, -0.42] }),
        solid(rod(0.17, 0.17, 0.12), plastic("#2a2b2e"), { at: [side * 0.52, 0.17, -0.42], turn: [0, 0, Math.PI / 2] }),
        solid(rod(0.09, 0.09, 0.14), plastic(look.trim), { at: [side * 0.52, 0.17, -0.42], turn: [0, 0, Math.PI / 2] }),
        solid(box(0.1, 0.24, 0.1, 0.03), plastic("#2a2b2e"), { at: [side * 0.4, 0.12, 0.25] }),
      ]),
      solid(box(0.86, 0.12, 0.14, 0.06), plastic("#2a2b2e"), { at: [0, 3.3, -0.42] }),
      solid(box(1.2, 0.1, 0.7, 0.04), plastic("#2a2b2e"), { at: [0, 0.26, -0.1] }),
    ),
});
