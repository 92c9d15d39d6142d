import { kind } from "../../kind";
import {
  board,
  box,
  dots,
  florals,
  lettering,
  matte,
  metal,
  panel,
  place,
  plastic,
  ring,
  sheet,
  solid,
  stripes,
  times,
} from "../../stage";
import { pages } from "./parts";

export const spiralNotebook = kind({
  name: "spiral-notebook",
  noun: {
    en: "spiral notebook",
    zh: "线圈笔记本",
    es: "cuaderno de espiral",
    "pt-br": "caderno espiral",
    ru: "тетрадь на спирали",
    ar: "دفتر سلك",
    ur: "اسپائرل نوٹ بک",
    fr: "cahier à spirale",
  },
  centimetres: 21,
  looks: {
    blue: { cover: "#5f9ccb", ink: "#f7f4ec", print: "dots" },
    pink: { cover: "#f0b3c0", ink: "#c9506f", print: "flowers" },
    mint: { cover: "#a9d8c4", ink: "#f7f4ec", print: "lines" },
    lilac: { cover: "#c4b3e0", ink: "#f7f4ec", print: "dots" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.5 }, detail: { look: [0.1, 0.7, 0.9], fit: 2.2 } },
  build({ cover, ink, print }) {
    const pattern =
      print === "dots"
        ? dots(cover, ink, 6, 0.2)
        : print === "lines"
          ? stripes(cover, ink, 9, 0.28)
          : florals(cover, [ink, "#f7f4ec", "#e9a23c"], 34);
    return place(
      [
        solid(box(1.6, 2.2, 0.02, 0.01), plastic(cover), { at: [0, 1.1, -0.12] }),
        solid(box(1.54, 2.12, 0.2, 0.01), pages(), { at: [-0.01, 1.1, 0] }),
        solid(board(panel(1.62, 2.22, 0.1), 0.02, 0.01), plastic(cover), { at: [0, 1.11, 0.11] }),
        solid(sheet(1.58, 2.18), plastic("#ffffff", { map: pattern }), { at: [0, 1.11, 0.142] }),
        solid(box(0.9, 0.5, 0.02, 0.04), matte("#fdfbf5"), { at: [0.1, 1.5, 0.145] }),
        lettering("NOTEBOOK", 0.72, 0.16, "#3a4653", { at: [0.1, 1.54, 0.16] }),
        solid(box(0.6, 0.015, 0.01, 0), matte("#8a97a5"), { at: [0.1, 1.38, 0.158] }),
        times(17, (index) =>
          solid(ring(0.17, 0.022, Math.PI * 2, 28), metal("#d9dde0"), {
            at: [-0.78, 0.14 + index * 0.122, 0.01],
            turn: [Math.PI / 2 - 0.08, 0, 0],
            scale: [1, 1, 1],
          }),
        ),
      ],
      { turn: [-0.2, 0, 0] },
    );
  },
});
