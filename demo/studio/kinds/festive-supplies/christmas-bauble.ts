import { kind } from "../../kind";
import { around, ball, cord, glitter, gloss, metal, type Part, place, printed, ring, rod, solid } from "../../stage";
import { snowflake } from "./parts";

const coats: Record<string, (color: string) => Part> = {
  print: (color) => {
    const map = printed(1024, 512, (pen, width, height) => {
      pen.fillStyle = color;
      pen.fillRect(0, 0, width, height);
      for (let index = 0; index < 16; index++)
        snowflake(pen, (index * 128 + 60) % width, index < 8 ? 210 : 320, index % 2 ? 24 : 40, "#fff3dc");
    });
    return solid(ball(0.8, 64), metal("#ffffff", { map, roughness: 0.2, metalness: 0.75 }));
  },
  glitter: (color) => solid(ball(0.8, 64), glitter(color)),
  bands: (color) => [
    solid(ball(0.8, 64), metal(color, { roughness: 0.4 })),
    [-0.35, 0.35].map((y) =>
      solid(ring(Math.sqrt(0.64 - y * y * 0.64), 0.026), metal("#f3d489"), {
        at: [0, y * 0.8, 0],
        turn: [Math.PI / 2, 0, 0],
      }),
    ),
    around(18, (angle) =>
      solid(ball(0.045, 14), gloss("#fff8ec"), { at: [Math.cos(angle) * 0.8, 0, Math.sin(angle) * 0.8] }),
    ),
  ],
  mirror: (color) => [
    solid(ball(0.8, 64), metal(color, { roughness: 0.06 })),
    solid(ring(0.795, 0.05), glitter("#ffffff"), { turn: [Math.PI / 2, 0, 0], scale: [1, 1, 3] }),
  ],
};

export const christmasBauble = kind({
  name: "christmas-bauble",
  noun: {
    en: "Christmas bauble",
    zh: "圣诞彩球",
    es: "esfera navideña",
    "pt-br": "bola de Natal",
    ru: "ёлочный шар",
    ar: "كرة عيد الميلاد",
    ur: "کرسمس گیند",
    fr: "boule de Noël",
  },
  centimetres: 9,
  looks: {
    red: { color: "#b8182a", coat: "print" },
    gold: { color: "#d9a441", coat: "glitter" },
    green: { color: "#1f6a48", coat: "bands" },
    silver: { color: "#d4d8de", coat: "mirror" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  build: ({ color, coat }) =>
    place(
      [
        coats[coat]?.(color),
        solid(rod(0.15, 0.17, 0.16), metal("#e4bd62", { roughness: 0.25 }), { at: [0, 0.84, 0] }),
        around(14, (angle) =>
          solid(rod(0.02, 0.02, 0.16, 8), metal("#e4bd62"), {
            at: [Math.cos(angle) * 0.165, 0.84, Math.sin(angle) * 0.165],
          }),
        ),
        solid(ring(0.1, 0.018), metal("#e4bd62"), { at: [0, 1, 0] }),
        cord(
          [
            [0, 1.06, 0],
            [0.1, 1.4, 0.02],
            [0.02, 1.7, 0],
            [-0.1, 1.4, -0.02],
            [0, 1.06, 0],
          ],
          "#d9b25e",
          0.016,
        ),
      ],
      { turn: [0.14, 0, -0.12] },
    ),
  carton: { count: [4, 3, 1] },
});
