import { kind } from "../../kind";
import {
  all,
  box,
  checks,
  DoubleSide,
  fabric,
  fork,
  gloss,
  metal,
  type Point,
  place,
  ring,
  sheet,
  solid,
  tableKnife,
  thrown,
  times,
} from "../../stage";
import { repeated } from "./parts";

export const placematSet = kind({
  name: "placemat-set",
  noun: {
    en: "woven placemat set",
    zh: "餐垫套装",
    es: "juego de manteles individuales",
    "pt-br": "jogo americano",
    ru: "набор салфеток под приборы",
    ar: "طقم مفارش أطباق",
    ur: "پلیس میٹ سیٹ",
    fr: "lot de sets de table",
  },
  centimetres: 45,
  looks: {
    grey: { cloth: "#8d949b", ink: "#5f666d", form: "square" },
    beige: { cloth: "#d9bd8f", ink: "#a8794e", form: "round" },
  },
  shots: ["front", "carton"],
  sets: { all: { pitch: 0.6 } },
  build({ cloth, ink, form }) {
    const weaving = fabric("#ffffff", {
      sheen: 0.12,
      map: repeated(checks(cloth, ink, 10), form === "round" ? 1 : 3, 2),
      threads: 60,
      depth: 0.4,
    });
    const one = (at: Point, turn: number) =>
      place(
        form === "round"
          ? times(13, (index) =>
              solid(
                ring(0.07 + index * 0.075, 0.042, Math.PI * 2, 60),
                fabric(index % 4 === 3 ? ink : cloth, { threads: 50, depth: 0.5 }),
                { turn: [Math.PI / 2, 0, 0] },
              ),
            )
          : [
              solid(box(2.4, 0.05, 1.6, 0.02), fabric(ink)),
              solid(sheet(2.38, 1.58), weaving, { at: [0, 0.028, 0], turn: [-Math.PI / 2, 0, 0] }),
            ],
        { at, turn: [0, turn, 0] },
      );
    return all(
      times(4, (index) => one([0.15 - index * 0.06, 0.04 + index * 0.07, -0.1 + index * 0.05], index * 0.07 - 0.1)),
      solid(
        thrown([
          [0.001, 0],
          [0.36, 0],
          [0.6, 0.08],
          [0.58, 0.11],
          [0.36, 0.05],
          [0.001, 0.05],
        ]),
        gloss("#f8f5ee", { side: DoubleSide }),
        { at: [-0.05, 0.32, 0] },
      ),
      place(fork(metal("#dfe2e6")), { at: [-0.84, 0.34, 0.5], turn: [-Math.PI / 2, 0, 0], scale: 0.48 }),
      place(tableKnife(metal("#dfe2e6")), { at: [0.76, 0.34, 0.5], turn: [-Math.PI / 2, 0, 0], scale: 0.48 }),
    );
  },
});
