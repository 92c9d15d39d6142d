import { kind } from "../../kind";
import { type Flat, flatLay, laid, place, seam } from "../../stage";
import { banded, type Knit, pair, sock } from "./parts";

const prints: Record<string, Knit["draw"]> = {
  stripes: (pen, { tall, accent }) => {
    for (let y = 0.55; y < tall - 0.3; y += 0.28)
      seam(
        pen,
        [
          [-1, y],
          [1.4, y],
        ],
        accent,
        0.12,
      );
  },
  dots: (pen, { tall, accent }) => {
    pen.fillStyle = accent;
    for (let row = 0; row < tall * 5; row++)
      for (let column = 0; column < 9; column++) {
        pen.beginPath();
        pen.arc(-0.5 + column * 0.24 + (row % 2) * 0.12, -0.1 + row * 0.22, 0.055, 0, 7);
        pen.fill();
      }
  },
  faces: (pen, { accent }) => {
    for (const [x, y] of [
      [0, 1.3],
      [-0.05, 0.62],
      [0.75, 0.1],
    ] as Flat[]) {
      pen.fillStyle = accent;
      for (const side of [-1, 1]) {
        pen.beginPath();
        pen.arc(x + side * 0.16, y + 0.2, 0.1, 0, 7);
        pen.fill();
      }
      pen.beginPath();
      pen.arc(x, y, 0.26, 0, 7);
      pen.fill();
      pen.fillStyle = "#2a1d16";
      for (const side of [-1, 1]) {
        pen.beginPath();
        pen.arc(x + side * 0.1, y + 0.04, 0.035, 0, 7);
        pen.fill();
      }
      seam(
        pen,
        [
          [x - 0.06, y - 0.08],
          [x, y - 0.12],
          [x + 0.06, y - 0.08],
        ],
        "#2a1d16",
        0.025,
      );
    }
  },
  blocks: (pen, { tall, accent }) => {
    pen.fillStyle = accent;
    pen.fillRect(-1, 0.9, 3, tall);
    pen.fillStyle = "#f2c14e";
    pen.fillRect(-1, 0.78, 3, 0.2);
  },
};

export const crewSocks = kind({
  name: "crew-socks",
  noun: {
    en: "crew socks",
    zh: "中筒袜",
    es: "calcetines medios",
    "pt-br": "meias cano médio",
    ru: "носки средней длины",
    ar: "جوارب متوسطة",
    ur: "درمیانے موزے",
    fr: "chaussettes mi-hautes",
  },
  centimetres: 34,
  looks: {
    white: { ground: "#f1ede4", accent: "#c0313f", print: "stripes" },
    yellow: { ground: "#f2bf45", accent: "#f7f0df", print: "dots" },
    blue: { ground: "#7fb2dd", accent: "#fff3dc", print: "faces" },
    green: { ground: "#4c7f63", accent: "#26423a", print: "blocks" },
  },
  shots: ["front", "turned", "group", "detail", "carton"],
  sets: {
    front: flatLay,
    turned: { ...flatLay, yaw: 0.5 },
    group: { pitch: 0.9, yaw: 0 },
    detail: { pitch: 0.9, yaw: -0.1, look: [0.35, 0.5, 0.35] },
  },
  build: ({ ground, accent, print }) => pair({ tall: 2.15, ground, accent, draw: prints[print] }),
  group: (looks) =>
    laid(
      looks.map(({ ground, accent, print }, index) =>
        place(sock({ tall: 2.15, ground, accent, draw: prints[print] }), {
          at: [index * 1.02 - 1.7, (index % 2) * 0.5, index * 0.05],
          turn: [0, 0, 0.12],
        }),
      ),
    ),
  carton: { count: [5, 3, 2], build: banded },
});
