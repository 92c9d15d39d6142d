import { kind } from "../../kind";
import { all, ball, bothSides, box, fabric, metal, type Part, ring, rod, shaped, solid } from "../../stage";
import { dog } from "./parts";

/** A coat round the dog's trunk: a tube of cloth with a collar. */
const coat = (color: string, trim: string, hasHood: boolean): Part => {
  const cloth = fabric(color, { threads: 90, depth: 0.1 });
  return [
    solid(
      shaped(ball(1, 60), (at) => {
        if (at.x < -0.62) at.x = -0.62;
        if (at.x > 0.8) at.x = 0.8;
        at.multiplyScalar(1 + (hasHood ? 0 : 0.035 * Math.sin(at.x * 26)));
      }),
      cloth,
      { at: [0.15, 2.05, 0], scale: [1.5, 0.84, 0.8] },
    ),
    bothSides((side) => solid(rod(0.34, 0.3, 0.55, 30), cloth, { at: [1.08, 1.5, side * 0.4] })),
    bothSides((side) =>
      solid(ring(0.3, 0.06, Math.PI * 2, 40), fabric(trim, { threads: 60 }), {
        at: [1.08, 1.24, side * 0.4],
        turn: [Math.PI / 2, 0, 0],
      }),
    ),
    solid(ring(0.5, hasHood ? 0.14 : 0.17, Math.PI * 2, 50), fabric(trim, { threads: 60 }), {
      at: [1.42, 2.55, 0],
      turn: [0, Math.PI / 2, 0.55],
    }),
    hasHood && solid(ball(1, 30), cloth, { at: [1.0, 2.85, 0], turn: [0, 0, 0.5], scale: [0.5, 0.28, 0.5] }),
    solid(box(0.9, 0.04, 0.04, 0.01), metal("#c9cdd2"), { at: [0.2, 2.9, 0] }),
    bothSides((side) =>
      solid(box(0.5, 0.36, 0.04, 0.06), fabric(trim), { at: [-0.1, 1.95, side * 0.79], turn: [side * 0.1, 0, 0] }),
    ),
  ];
};

export const dogCoat = kind({
  name: "dog-coat",
  noun: {
    en: "dog winter coat",
    zh: "狗狗冬装",
    es: "abrigo para perro",
    "pt-br": "casaco para cães",
    ru: "тёплая куртка для собак",
    ar: "معطف شتوي للكلاب",
    ur: "کتے کا سرمائی کوٹ",
    fr: "manteau pour chien",
  },
  centimetres: 35,
  looks: { red: ["#b8303a", "#f2ece0"], navy: ["#2c3f66", "#e3b24a"], green: ["#4f6b4a", "#e8dcc4"] },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.5 }, turned: { yaw: 0.45 } },
  build: ([color = "", trim = ""]) => all(dog(), coat(color, trim, false)),
});

export const petHoodie = kind({
  name: "pet-hoodie",
  noun: {
    en: "pet hoodie",
    zh: "宠物卫衣",
    es: "sudadera para mascotas",
    "pt-br": "moletom para pet",
    ru: "толстовка для питомца",
    ar: "هودي للحيوانات",
    ur: "پالتو ہوڈی",
    fr: "sweat pour animaux",
  },
  centimetres: 30,
  looks: { grey: ["#a9abaf", "#f2c14e"], pink: ["#f0a6b8", "#fbf0f0"], yellow: ["#f0c33c", "#4a4c52"] },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.5 }, turned: { yaw: 0.45 } },
  build: ([color = "", trim = ""]) => all(dog(), coat(color, trim, true)),
});
