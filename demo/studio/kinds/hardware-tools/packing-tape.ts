import { kind } from "../../kind";
import { all, gloss, hoop, matte, type Point, place, ring, solid, times } from "../../stage";

export const packingTape = kind({
  name: "packing-tape",
  noun: {
    en: "packing tape",
    zh: "封箱胶带",
    es: "cinta de embalar",
    "pt-br": "fita de embalagem",
    ru: "упаковочный скотч",
    ar: "شريط تغليف",
    ur: "پیکنگ ٹیپ",
    fr: "ruban d'emballage",
  },
  centimetres: 12,
  looks: { clear: { film: "#e3d3a8" }, brown: { film: "#a87440" }, multi: { film: "#d2433e" } },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 }, front: { yaw: -0.4 } },
  build({ film }) {
    const roll = (at: Point, turn: Point) =>
      place(
        [
          solid(hoop(0.9, 0.72, 0.8, 0.03), gloss(film)),
          solid(hoop(0.74, 0.66, 0.82, 0.02), matte("#c8a878")),
          times(4, (index) =>
            solid(ring(0.76 + index * 0.04, 0.004, Math.PI * 2, 64), matte("#8a6a40"), { at: [0, 0, 0.402] }),
          ),
        ],
        { at, turn },
      );
    return all(
      roll([-0.5, 0.4, 0], [-Math.PI / 2, 0, 0]),
      roll([-0.45, 1.21, 0.03], [-Math.PI / 2, 0, 0.4]),
      roll([0.95, 0.9, 0.75], [0, 0.5, 0]),
    );
  },
});
