import { kind } from "../../kind";
import { all, disc, fabric, lit, place, plastic, rubber, solid, tile, turned, wire } from "../../stage";
import { fanHead } from "./parts";

export const handheldFan = kind({
  name: "handheld-fan",
  noun: {
    en: "handheld mini fan",
    zh: "手持小风扇",
    es: "ventilador de mano",
    "pt-br": "mini ventilador portátil",
    ru: "ручной мини-вентилятор",
    ar: "مروحة يدوية صغيرة",
    ur: "دستی منی پنکھا",
    fr: "mini-ventilateur à main",
  },
  centimetres: 21,
  looks: {
    pink: { shell: "#f4a9bd", blade: "#fff1f4" },
    white: { shell: "#f4f4f1", blade: "#cfe4ef" },
    green: { shell: "#9fcf8f", blade: "#f6fbef" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.12 } },
  build({ shell, blade }) {
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.46, 0],
          [0.5, 0.04],
          [0.46, 0.12],
          [0.2, 0.16],
        ]),
        plastic(shell),
      ),
      solid(
        turned([
          [0.2, 0.1],
          [0.24, 0.3],
          [0.23, 1],
          [0.2, 1.4],
          [0.14, 1.55],
        ]),
        plastic(shell),
      ),
      solid(tile(0.2, 0.34, 0.1, 0.06), rubber("#ffffff"), { at: [0, 0.95, 0.22] }),
      solid(disc(0.035, 0.02), lit("#4ab4ff", 1.6), { at: [0, 0.6, 0.24] }),
      place(fanHead(0.75, shell, blade, 5), { at: [0, 2.2, 0] }),
      solid(
        wire(
          [
            [0, 0.2, -0.2],
            [0.2, 0.05, -0.5],
            [0.6, 0.03, -0.4],
            [0.75, 0.03, 0.1],
          ],
          0.025,
        ),
        fabric(shell),
      ),
    );
  },
});
