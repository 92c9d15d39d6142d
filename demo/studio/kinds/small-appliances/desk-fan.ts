import { kind } from "../../kind";
import { all, box, disc, metal, place, plastic, rod, solid, turned } from "../../stage";
import { fanHead, powerCord } from "./parts";

export const deskFan = kind({
  name: "desk-fan",
  noun: {
    en: "desk fan",
    zh: "台式风扇",
    es: "ventilador de mesa",
    "pt-br": "ventilador de mesa",
    ru: "настольный вентилятор",
    ar: "مروحة مكتب",
    ur: "ڈیسک پنکھا",
    fr: "ventilateur de bureau",
  },
  centimetres: 30,
  looks: {
    white: { shell: "#f3f3f0", blade: "#b9cfdc" },
    black: { shell: "#2a2c31", blade: "#5a626c" },
    mint: { shell: "#a9d8c6", blade: "#f7fbf8" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.45, pitch: 0.14 } },
  build({ shell, blade }) {
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.78, 0],
          [0.84, 0.06],
          [0.7, 0.16],
          [0.3, 0.24],
          [0.001, 0.26],
        ]),
        plastic(shell),
      ),
      [-0.24, 0, 0.24].map((x, index) =>
        solid(disc(0.08, 0.06), plastic(index === 1 ? "#e0703a" : "#d3d6da"), {
          at: [x, 0.2, 0.55],
          turn: [-1.2, 0, 0],
        }),
      ),
      solid(rod(0.1, 0.13, 0.8, 32), plastic(shell), { at: [0, 0.55, -0.1] }),
      solid(box(0.34, 0.4, 0.5, 0.14), plastic(shell), { at: [0, 1.05, -0.25] }),
      solid(disc(0.1, 0.42), metal("#b5bac0"), { at: [0, 1.02, -0.18], turn: [0, Math.PI / 2, 0] }),
      place([fanHead(1.1, shell, blade, 5), solid(box(0.6, 0.6, 0.5, 0.22), plastic(shell), { at: [0, 0, -0.62] })], {
        at: [0, 1.62, 0.2],
        turn: [-0.08, 0, 0],
      }),
      powerCord(
        [
          [0, 0.1, -0.6],
          [0.3, 0.05, -1.1],
          [1, 0.05, -1],
          [1.5, 0.05, -0.5],
        ],
        shell,
      ),
    );
  },
});
