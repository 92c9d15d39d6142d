import { kind } from "../../kind";
import { all, bothSides, box, fabric, leather, solid } from "../../stage";

export const orthopaedicBed = kind({
  name: "orthopaedic-bed",
  noun: {
    en: "orthopaedic dog bed",
    zh: "记忆棉狗床",
    es: "cama ortopédica para perros",
    "pt-br": "cama ortopédica para cães",
    ru: "ортопедическая лежанка",
    ar: "سرير طبي للكلاب",
    ur: "آرتھوپیڈک کتے کا بستر",
    fr: "lit orthopédique pour chien",
  },
  centimetres: 90,
  looks: { grey: ["#7e8288", "#e9e4da"], brown: ["#7a5a40", "#efe2cc"], navy: ["#2f4468", "#d9dde4"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.45, yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: ([side = "", top = ""]) => {
    const cloth = fabric(side, { threads: 160, depth: 0.12 });
    return all(
      solid(box(3.8, 0.5, 2.8, 0.18), cloth, { at: [0, 0.25, 0] }),
      solid(box(3.1, 0.3, 2.3, 0.14), fabric(top, { threads: 90, depth: 0.16 }), { at: [0, 0.52, 0.2] }),
      solid(box(3.8, 0.7, 0.55, 0.26), cloth, { at: [0, 0.75, -1.12] }),
      bothSides((at) => solid(box(0.55, 0.62, 2.6, 0.26), cloth, { at: [at * 1.62, 0.7, -0.05] })),
      solid(box(0.5, 0.2, 0.02, 0.01), leather("#9a6a3f"), { at: [1, 0.26, 1.41] }),
    );
  },
});
