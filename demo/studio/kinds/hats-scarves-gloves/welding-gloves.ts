import { kind } from "../../kind";
import { all, flatLay, laid, leather, pattern, place, soft, solid } from "../../stage";
import { glove } from "./parts";

const cuffLine = pattern(
  [
    [-0.38, 0.42],
    [0.38, 0.42],
    [0.6, -1.05],
    [-0.6, -1.05],
  ],
  0.05,
);

const gauntlet = ({ hide, cuff }: { hide: string; cuff: string }) =>
  all(
    glove({ ground: hide, cuff: hide, rough: true }),
    solid(soft(cuffLine, { thick: 0.12, edge: 0.1, folds: (x, y) => Math.sin(x * 5 + y) * 0.02 }), leather(cuff), {
      at: [0, 0, 0.04],
    }),
  );

export const weldingGloves = kind({
  name: "welding-gloves",
  noun: {
    en: "leather welding gloves",
    zh: "牛皮电焊手套",
    es: "guantes de cuero para soldar",
    "pt-br": "luvas de raspa para solda",
    ru: "кожаные краги сварщика",
    ar: "قفازات لحام جلدية",
    ur: "چمڑے کے ویلڈنگ دستانے",
    fr: "gants de soudeur en cuir",
  },
  centimetres: 35,
  looks: {
    yellow: { hide: "#d9ab52", cuff: "#c8953a" },
    red: { hide: "#a83a30", cuff: "#7f2a24" },
    grey: { hide: "#8b9096", cuff: "#a3743f" },
  },
  shots: ["front"],
  sets: { front: flatLay },
  build: (look) =>
    laid(
      place(gauntlet(look), { at: [-0.78, 0.4, 0.14], turn: [0, 0, 0.1] }),
      place(gauntlet(look), { at: [0.78, 0.4, 0.14], turn: [0, 0, -0.1], scale: [-1, 1, 1] }),
    ),
});
