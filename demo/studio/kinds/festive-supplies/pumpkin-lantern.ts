import { kind } from "../../kind";
import { all, ball, type Flat, glow, lit, matte, plastic, shaped, soft, solid, wire } from "../../stage";

const face: Flat[][] = [
  [
    [-0.48, 0.2],
    [-0.14, 0.2],
    [-0.31, 0.52],
  ],
  [
    [0.14, 0.2],
    [0.48, 0.2],
    [0.31, 0.52],
  ],
  [
    [-0.1, -0.06],
    [0.1, -0.06],
    [0, 0.14],
  ],
  [
    [-0.6, -0.12],
    [-0.38, -0.26],
    [-0.28, -0.18],
    [-0.16, -0.31],
    [0, -0.24],
    [0.16, -0.31],
    [0.28, -0.18],
    [0.38, -0.26],
    [0.6, -0.12],
    [0.42, -0.44],
    [0.2, -0.53],
    [0.1, -0.42],
    [-0.1, -0.42],
    [-0.2, -0.53],
    [-0.42, -0.44],
  ],
];

export const pumpkinLantern = kind({
  name: "pumpkin-lantern",
  noun: {
    en: "pumpkin lantern decoration",
    zh: "南瓜灯装饰",
    es: "farol de calabaza",
    "pt-br": "lanterna de abóbora",
    ru: "фонарь-тыква",
    ar: "فانوس يقطين",
    ur: "کدو لالٹین",
    fr: "lanterne citrouille",
  },
  centimetres: 18,
  looks: {
    orange: { skin: "#e2711d", light: "#ffc043" },
    white: { skin: "#eee6d6", light: "#ffb54a" },
    purple: { skin: "#5a3a86", light: "#7cf06a" },
  },
  shots: ["front", "group"],
  sets: { front: { backdrop: "night", yaw: -0.2, ambience: 0.5 }, group: { backdrop: "night", ambience: 0.5 } },
  build({ skin, light }) {
    const lobed = shaped(ball(1, 96), (point) => {
      const around = Math.atan2(point.x, point.z);
      const swell = 1 - 0.085 * Math.abs(Math.sin(around * 5)) ** 6 * (1 - point.y * point.y);
      point.x *= swell;
      point.z *= swell;
      point.y = point.y * 0.8 - 0.16 * Math.max(0, 1 - Math.hypot(point.x, point.z) * 2.4) * Math.sign(point.y);
    });
    const cut = face.map((hole) =>
      solid(
        shaped(soft(hole, { thick: 0.01, step: 0.05 }), (point) => {
          point.z += Math.sqrt(Math.max(0.04, 1.02 - point.x * point.x - (point.y / 0.82) ** 2)) + 0.005;
        }),
        lit(light, 1.3),
      ),
    );
    return all(
      solid(lobed, plastic(skin, { roughness: 0.5 })),
      cut,
      solid(
        wire(
          [
            [0, 0.6, 0],
            [0.02, 0.85, 0],
            [0.12, 1.02, 0.04],
          ],
          0.1,
        ),
        matte("#5d6b2c"),
      ),
      glow(light, 0.9, [0, 0, 1.05], 0.22),
      solid(
        wire(
          [
            [-0.75, 0.45, 0],
            [-0.5, 1.15, 0],
            [0, 1.42, 0],
            [0.5, 1.15, 0],
            [0.75, 0.45, 0],
          ],
          0.02,
        ),
        matte("#26221f"),
      ),
    );
  },
  carton: { count: [3, 2, 1] },
});
