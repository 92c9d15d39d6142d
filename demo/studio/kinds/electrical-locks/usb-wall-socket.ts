import { kind } from "../../kind";
import { box, gloss, place, plastic, solid, tile } from "../../stage";
import { usbPort, well } from "./parts";

export const usbWallSocket = kind({
  name: "usb-wall-socket",
  noun: {
    en: "wall socket with USB",
    zh: "USB墙壁插座",
    es: "toma de pared con USB",
    "pt-br": "tomada de parede com USB",
    ru: "розетка с USB",
    ar: "مقبس جداري مع USB",
    ur: "یو ایس بی وال ساکٹ",
    fr: "prise murale USB",
  },
  centimetres: 8.6,
  looks: { white: { pane: "#f6f6f4" }, black: { pane: "#2a2c31" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "sky" }, front: { yaw: -0.4, pitch: 0.1 } },
  build({ pane }) {
    return place(
      [
        solid(tile(2, 2, 0.14, 0.14, 0.04), gloss(pane)),
        solid(tile(1.7, 1.7, 0.08, 0.04), plastic(pane), { at: [0, 0, 0.07] }),
        place(well(pane, 0.58), { at: [0, 0.2, 0.1] }),
        [-0.3, 0.3].map((x) => place(usbPort(x < 0 ? "#e0893a" : "#3f8fe0"), { at: [x, -0.64, 0.1] })),
        solid(box(1.3, 1.3, 0.6, 0.06), plastic("#e9e9e6"), { at: [0, 0, -0.34] }),
      ],
      { turn: [-0.1, 0, 0] },
    );
  },
});
