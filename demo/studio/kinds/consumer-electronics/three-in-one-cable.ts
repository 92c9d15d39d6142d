import { kind } from "../../kind";
import { all, metal, solid, tile } from "../../stage";
import { cable, cablePlug } from "./parts";

export const threeInOneCable = kind({
  name: "three-in-one-cable",
  noun: {
    en: "three-in-one charging cable",
    zh: "三合一数据线",
    es: "cable de carga 3 en 1",
    "pt-br": "cabo carregador 3 em 1",
    ru: "кабель для зарядки 3 в 1",
    ar: "كابل شحن 3 في 1",
    ur: "تھری ان ون چارجنگ کیبل",
    fr: "câble de charge 3 en 1",
  },
  centimetres: 22,
  looks: {
    silver: { jacket: "#9aa0a8", shell: "#c9ccd1" },
    red: { jacket: "#c43a3c", shell: "#2b2d31" },
    multi: { jacket: "#7c55b8", shell: "#f3f3f3" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.8 }, front: { yaw: -0.2 }, turned: { yaw: 0.6 } },
  build({ jacket, shell }) {
    return all(
      cable(
        [
          [-1.6, 0.08, 0.9],
          [-1.8, 0.08, 0.3],
          [-1.4, 0.08, -0.6],
          [-0.6, 0.08, -0.7],
          [-0.4, 0.1, -0.1],
          [-0.9, 0.14, 0.25],
          [-1.25, 0.14, -0.2],
          [-0.8, 0.12, -0.9],
          [0, 0.08, -0.8],
          [0.3, 0.08, -0.2],
        ],
        jacket,
        0.06,
      ),
      cablePlug(shell, "usb-a", { at: [-1.6, 0.09, 1], turn: [Math.PI / 2, 0, 0] }),
      solid(tile(0.46, 0.4, 0.12, 0.2, 0.06), metal(shell, { roughness: 0.35 }), {
        at: [0.38, 0.1, 0],
        turn: [-Math.PI / 2, 0, 0.3],
      }),
      [-1, 0, 1].map((side) => [
        cable(
          [
            [0.44 + side * 0.1, 0.08, 0.15],
            [0.6 + side * 0.35, 0.08, 0.6],
            [0.7 + side * 0.62, 0.08, 1.15],
          ],
          jacket,
        ),
        cablePlug(["#ffffff", shell, "#33363b"][side + 1] ?? shell, "usb-c", {
          at: [0.72 + side * 0.66, 0.09, 1.2],
          turn: [Math.PI / 2, 0, 0],
        }),
      ]),
    );
  },
});
