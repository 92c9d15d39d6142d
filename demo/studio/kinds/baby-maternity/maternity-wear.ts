import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  bow,
  box,
  DoubleSide,
  fabric,
  florals,
  ring,
  rod,
  satin,
  shaped,
  solid,
  turned,
  wire,
} from "../../stage";
import { bothHalves, garment, hanger } from "./parts";

export const nursingDress = kind({
  name: "nursing-dress",
  noun: {
    en: "nursing dress",
    zh: "哺乳连衣裙",
    es: "vestido de lactancia",
    "pt-br": "vestido de amamentação",
    ru: "платье для кормления",
    ar: "فستان رضاعة",
    ur: "دودھ پلانے والا لباس",
    fr: "robe d'allaitement",
  },
  centimetres: 110,
  looks: { navy: ["#2f4468", "#e9c8cf"], pink: ["#e9aab6", "#fbf1ee"], green: ["#6f8f76", "#f4ead6"] },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.2, pitch: 0.08, float: 0.05 }, turned: { yaw: 0.95 } },
  build: ([ground = "", petalsOf = ""]) =>
    all(
      hanger({ at: [0, 3.42, 0], scale: 0.85 }),
      garment(
        bothHalves([
          [0, 3.1],
          [0.28, 3.36],
          [0.5, 3.34],
          [0.95, 3.05],
          [1.15, 2.45],
          [0.85, 2.3],
          [0.7, 2.6],
          [0.62, 1.9],
          [0.78, 1.2],
          [1.05, 0.1],
          [0.5, -0.02],
        ]),
        fabric("#ffffff", { map: florals(ground, [petalsOf, "#ffffff"], 60), threads: 200, depth: 0.06 }),
        0.05,
      ),
      solid(box(1.26, 0.12, 0.32, 0.05), satin(ground), { at: [0, 1.92, 0.05] }),
      bow(satin(ground), { loop: 0.3, width: 0.2, tail: 0.55 }, { at: [0.35, 1.92, 0.26] }),
      solid(
        wire(
          [
            [-0.3, 3.3, 0.14],
            [0.1, 2.6, 0.2],
            [0.5, 2, 0.18],
          ],
          0.025,
        ),
        satin(ground),
      ),
    ),
});

export const maternityLeggings = kind({
  name: "maternity-leggings",
  noun: {
    en: "maternity leggings",
    zh: "孕妇打底裤",
    es: "leggings premamá",
    "pt-br": "legging gestante",
    ru: "леггинсы для беременных",
    ar: "ليغنز حوامل",
    ur: "حمل لیگنگز",
    fr: "legging de grossesse",
  },
  centimetres: 95,
  looks: { black: "#2a2b30", grey: "#85888f", wine: "#6d2536" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.25, pitch: 0.1, float: 0.03 }, turned: { yaw: 0.9 } },
  build: (color) => {
    const cloth = fabric(color, { threads: 300, depth: 0.06 });
    return all(
      solid(
        shaped(rod(0.66, 0.78, 1, 60, true), (at) =>
          at.set(at.x, at.y, at.z * 0.72 + (at.z > 0 ? 0.26 * Math.cos(at.x * 1.6) * (0.6 + at.y) : 0)),
        ),
        fabric(color, { threads: 60, depth: 0.12, side: DoubleSide }),
        { at: [0, 3.3, 0] },
      ),
      solid(ring(0.66, 0.045, Math.PI * 2, 60), cloth, {
        at: [0, 3.8, 0.06],
        turn: [Math.PI / 2, 0, 0],
        scale: [1, 0.85, 1],
      }),
      solid(
        shaped(ball(1, 40), (at) => at),
        cloth,
        { at: [0, 2.72, 0], scale: [0.79, 0.48, 0.58] },
      ),
      bothSides((side) => [
        solid(
          turned([
            [0.2, 0],
            [0.22, 0.1],
            [0.3, 0.75],
            [0.26, 1.25],
            [0.42, 2.3],
            [0.42, 2.8],
          ]),
          cloth,
          { at: [side * 0.36, 0, 0] },
        ),
        solid(ring(0.21, 0.03, Math.PI * 2, 40), cloth, { at: [side * 0.36, 0.03, 0], turn: [Math.PI / 2, 0, 0] }),
      ]),
    );
  },
});
