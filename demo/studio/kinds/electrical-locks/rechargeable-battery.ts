import { kind } from "../../kind";
import {
  all,
  box,
  disc,
  gloss,
  lettering,
  lit,
  matte,
  metal,
  type Point,
  place,
  plastic,
  rod,
  solid,
} from "../../stage";

export const rechargeableBattery = kind({
  name: "rechargeable-battery",
  noun: {
    en: "rechargeable battery",
    zh: "充电电池",
    es: "batería recargable",
    "pt-br": "bateria recarregável",
    ru: "аккумулятор",
    ar: "بطارية قابلة للشحن",
    ur: "ری چارج ایبل بیٹری",
    fr: "pile rechargeable",
  },
  centimetres: 7,
  looks: { green: { skin: "#3fa85a" }, purple: { skin: "#6a4aa8" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.3 }, front: { yaw: -0.35 } },
  build({ skin }) {
    const cell = (at: Point, turn: Point) =>
      place(
        [
          solid(rod(0.36, 0.36, 2, 48), gloss(skin), { at: [0, 1, 0] }),
          solid(rod(0.34, 0.34, 0.06, 40), matte("#f1f1ee"), { at: [0, 2.01, 0] }),
          solid(rod(0.2, 0.22, 0.1, 32), metal("#e3e6ea"), { at: [0, 2.06, 0] }),
          lettering("18650", 0.5, 0.2, "#ffffff", { at: [0, 1.4, 0.366] }),
          lettering("3.7V", 0.4, 0.22, "#ffffff", { at: [0, 1, 0.366] }),
          lettering("2600 mAh", 0.5, 0.14, "#ffffff", { at: [0, 0.7, 0.366] }),
        ],
        { at, turn },
      );
    return all(
      place(
        [
          solid(box(1.9, 2.9, 0.5, 0.12), plastic("#26282c"), { at: [0, 1.45, -0.16] }),
          solid(box(1.7, 2.5, 0.3, 0.06), matte("#17181b"), { at: [0, 1.4, 0.02] }),
          [-0.42, 0.42].map((x) => [
            cell([x, 0.4, 0.3], [0, 0, 0]),
            solid(disc(0.05, 0.03, 16), lit("#4dff8e", 1.4), { at: [x, 2.75, 0.1] }),
          ]),
        ],
        { turn: [-0.1, 0, 0] },
      ),
      cell([1.5, 0, 0.5], [0, -0.2, 0]),
    );
  },
});
