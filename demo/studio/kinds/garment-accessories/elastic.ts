import { kind } from "../../kind";
import { all, counted, dyed, fabric, many, printed, ring, solid } from "../../stage";
import { reel } from "./parts";

const ribbed = (ground: string, line: string) => {
  const map = printed(256, 128, (pen, width, height) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = line;
    for (let x = 0; x < width; x += 16) pen.fillRect(x, 0, 5, height);
    pen.fillStyle = "#00000022";
    for (let y = 0; y < height; y += 16) pen.fillRect(0, y, width, 3);
  });
  map.repeat.set(6, 1);
  return dyed(map, { threads: 60, depth: 0.25 });
};

export const elasticBand = kind({
  name: "elastic-band",
  noun: {
    en: "woven elastic",
    zh: "机织松紧带",
    es: "elástico tejido",
    "pt-br": "elástico trançado",
    ru: "тканая резинка",
    ar: "مطاط منسوج",
    ur: "بُنی الاسٹک",
    fr: "élastique tissé",
  },
  centimetres: 13,
  looks: { white: ["#f5f3ee", "#dcd8cf"], black: ["#2b2c30", "#45464b"] },
  shots: ["front"],
  sets: { front: { pitch: 0.36, yaw: -1.05 } },
  build: ([ground = "#ffffff", line = "#dddddd"]) => all(reel(ribbed(ground, line), line, 0.7)),
  carton: { count: [4, 3, 1] },
});

export const lingerieElastic = kind({
  name: "lingerie-elastic",
  noun: {
    en: "lingerie elastic",
    zh: "内衣松紧带",
    es: "elástico para lencería",
    "pt-br": "elástico para lingerie",
    ru: "бельевая резинка",
    ar: "مطاط ملابس داخلية",
    ur: "انڈر ویئر الاسٹک",
    fr: "élastique lingerie",
  },
  centimetres: 12,
  looks: { pink: ["#efb9c5", "#fbe6ea"] },
  shots: ["front"],
  sets: { front: { pitch: 0.36, yaw: -1.05 } },
  build: ([ground = "#ffffff", line = "#dddddd"]) =>
    all(
      reel(ribbed(ground, line), line, 0.34),
      solid(
        many(
          ring(0.055, 0.02, Math.PI, 14),
          counted(22, (index) => ({
            at: [1.05 + index * 0.045 * 0.95, 0.05, 0.2 + index * 0.006],
            turn: [Math.PI / 2, 0, 0],
            scale: 0.5,
          })),
        ),
        fabric(ground),
      ),
    ),
});
