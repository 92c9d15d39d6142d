import type { Object3D } from "three";
import { kind } from "../../kind";
import { all, box, fabric, fork, gloss, metal, place, solid, spoon, tableKnife } from "../../stage";

export const cutlerySet = kind({
  name: "cutlery-set",
  noun: {
    en: "cutlery set",
    zh: "刀叉勺套装",
    es: "juego de cubiertos",
    "pt-br": "faqueiro",
    ru: "набор столовых приборов",
    ar: "طقم ملاعق وشوك",
    ur: "چھری کانٹا سیٹ",
    fr: "ménagère de couverts",
  },
  centimetres: 22,
  looks: {
    silver: { steel: "#dfe2e6", handle: "#dfe2e6" },
    gold: { steel: "#e2bd68", handle: "#e2bd68" },
    green: { steel: "#e2bd68", handle: "#3f6b58" },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.95, yaw: -0.12 } },
  build({ steel, handle }) {
    const [bright, grip] = [
      metal(steel, { roughness: 0.14 }),
      handle === steel ? metal(handle, { roughness: 0.14 }) : gloss(handle),
    ];
    const lie = (part: Object3D, x: number, length = 1) =>
      place(part, { at: [x, 0.06, 0.95], turn: [-Math.PI / 2, 0, 0], scale: length });
    return all(
      solid(box(2.3, 0.05, 2.5, 0.02), fabric("#e9e2d4", { threads: 220 }), { at: [0, 0.02, -0.05] }),
      lie(tableKnife(bright, grip), 0.7),
      lie(fork(bright, grip), -0.7),
      lie(spoon(bright, grip), 0.22),
      lie(spoon(bright, grip), -0.24, 0.76),
    );
  },
});
