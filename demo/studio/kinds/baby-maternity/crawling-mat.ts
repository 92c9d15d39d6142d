import { kind } from "../../kind";
import { all, box, matte, place, plastic, sheet, solid, times } from "../../stage";
import { nursery } from "./parts";

export const crawlingMat = kind({
  name: "crawling-mat",
  noun: {
    en: "folding crawling mat",
    zh: "折叠爬行垫",
    es: "alfombra plegable para gatear",
    "pt-br": "tapete dobrável para engatinhar",
    ru: "складной коврик для ползания",
    ar: "سجادة زحف قابلة للطي",
    ur: "فولڈنگ رینگنے والی چٹائی",
    fr: "tapis d'éveil pliable",
  },
  centimetres: 180,
  looks: { multi: ["#f9dfae", "#e8853a", "★"], blue: ["#b5d5ec", "#3f7fb5", "★"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5, yaw: -0.4 }, turned: { yaw: 0.75 } },
  build: ([ground = "", ink = "", sign = ""]) =>
    all(
      times(4, (index) => {
        const isUp = index === 3;
        return place(
          [
            solid(box(1.1, 0.12, 3, 0.05), plastic(ground), { at: [0.55, 0, 0] }),
            solid(
              sheet(1.06, 2.94),
              matte("#ffffff", { map: nursery(index % 2 ? ground : "#fbf1dd", ink, sign), roughness: 0.5 }),
              { at: [0.55, 0.065, 0], turn: [-Math.PI / 2, 0, 0] },
            ),
          ],
          { at: [index * 1.12 - 2, 0.06, 0], turn: [0, 0, isUp ? 0.7 : 0] },
        );
      }),
    ),
});
