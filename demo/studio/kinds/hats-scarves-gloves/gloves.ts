import { kind } from "../../kind";
import { type Flat, flatLay, type Pen, seam } from "../../stage";
import { gloves } from "./parts";

const touch = (accent: string) => (pen: Pen) => {
  pen.fillStyle = accent;
  for (const [x, y] of [
    [-0.33, 1.72],
    [-0.11, 1.88],
    [-0.8, 1.2],
  ] as Flat[]) {
    pen.beginPath();
    pen.arc(x, y, 0.13, 0, 7);
    pen.fill();
  }
  for (let x = -0.4; x < 0.4; x += 0.2)
    seam(
      pen,
      [
        [x, 0.62],
        [x + 0.1, 0.74],
        [x + 0.2, 0.62],
      ],
      accent,
      0.04,
      [0.03, 0.03],
    );
  seam(
    pen,
    [
      [-0.6, 0.52],
      [0.6, 0.52],
    ],
    accent,
    0.03,
    [0.04, 0.04],
  );
};

export const winterGloves = kind({
  name: "winter-gloves",
  noun: {
    en: "touchscreen knitted gloves",
    zh: "触屏针织手套",
    es: "guantes tejidos táctiles",
    "pt-br": "luvas de tricô touch",
    ru: "вязаные сенсорные перчатки",
    ar: "قفازات صوفية للمس",
    ur: "ٹچ اسکرین بُنے دستانے",
    fr: "gants tricotés tactiles",
  },
  centimetres: 23,
  looks: {
    grey: { ground: "#85898f", cuff: "#85898f", accent: "#e8e4da" },
    wine: { ground: "#7a2438", cuff: "#5d1a2a", accent: "#e7c9a0" },
  },
  shots: ["front", "detail"],
  sets: { front: flatLay, detail: { ...flatLay, look: [0.3, 0.5, 0.25] } },
  build: ({ ground, cuff, accent }) => gloves({ ground, cuff, draw: touch(accent) }),
  carton: { count: [5, 3, 2] },
});

export const mittens = kind({
  name: "mittens",
  noun: {
    en: "children's mittens",
    zh: "儿童连指手套",
    es: "manoplas infantiles",
    "pt-br": "luvas infantis sem dedos",
    ru: "детские варежки",
    ar: "قفازات أطفال",
    ur: "بچوں کے دستانے",
    fr: "moufles enfant",
  },
  centimetres: 15,
  looks: {
    pink: { ground: "#eda9ba", cuff: "#fbeaec", accent: "#ffffff" },
    blue: { ground: "#6fa8d9", cuff: "#f2f6fa", accent: "#ffffff" },
  },
  shots: ["front"],
  sets: { front: flatLay, use: { pitch: 0.8 } },
  build: ({ ground, cuff, accent }) =>
    gloves({
      ground,
      cuff,
      isMitten: true,
      draw: (pen) => {
        for (let y = 0.62; y < 1.7; y += 0.36)
          for (let x = -0.36; x < 0.5; x += 0.24)
            seam(
              pen,
              [
                [x - 0.05, y],
                [x + 0.05, y],
                [x, y],
                [x, y + 0.05],
                [x, y - 0.05],
              ],
              accent,
              0.04,
            );
      },
    }),
});

export const workGloves = kind({
  name: "work-gloves",
  noun: {
    en: "coated work gloves",
    zh: "浸胶劳保手套",
    es: "guantes de trabajo recubiertos",
    "pt-br": "luvas de trabalho revestidas",
    ru: "рабочие перчатки с покрытием",
    ar: "قفازات عمل مطلية",
    ur: "کوٹڈ کام کے دستانے",
    fr: "gants de travail enduits",
  },
  centimetres: 25,
  looks: {
    orange: { ground: "#d8d6d0", cuff: "#c2c0ba", coat: "#e2711d" },
    blue: { ground: "#e6e4de", cuff: "#2f6fb0", coat: "#2b5fa8" },
  },
  shots: ["front", "carton"],
  sets: { front: flatLay, detail: { ...flatLay, look: [0.3, 0.5, 0.3] } },
  build: ({ ground, cuff, coat }) =>
    gloves({
      ground,
      cuff,
      draw: (pen) => {
        pen.fillStyle = coat;
        pen.fillRect(-1, 0.72, 2, 1.4);
        for (let x = -0.9; x < 0.6; x += 0.05)
          for (let y = 0.78; y < 1.95; y += 0.06)
            seam(
              pen,
              [
                [x, y],
                [x + 0.01, y + 0.01],
              ],
              "#00000022",
              0.02,
            );
      },
    }),
  carton: { count: [3, 2, 1] },
});
