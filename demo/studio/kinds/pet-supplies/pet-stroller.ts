import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  DoubleSide,
  fabric,
  matte,
  metal,
  plastic,
  ring,
  rod,
  rubber,
  shaped,
  sheet,
  solid,
  wire,
} from "../../stage";

export const petStroller = kind({
  name: "pet-stroller",
  noun: {
    en: "folding pet stroller",
    zh: "折叠宠物推车",
    es: "carrito plegable para mascotas",
    "pt-br": "carrinho dobrável para pet",
    ru: "складная коляска для питомца",
    ar: "عربة حيوانات قابلة للطي",
    ur: "فولڈنگ پالتو سٹرولر",
    fr: "poussette pliante pour animaux",
  },
  centimetres: 95,
  looks: { grey: "#7f848b", pink: "#e79ab0", blue: "#5b8fbf" },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.6, pitch: 0.18 }, turned: { yaw: 0.55 } },
  build: (color) => {
    const frame = metal("#3a3c41", { roughness: 0.4 });
    const cloth = fabric(color, { threads: 150, depth: 0.12, side: DoubleSide });
    return all(
      solid(box(1.5, 0.9, 2.2, 0.25), cloth, { at: [0, 1.9, 0] }),
      solid(
        shaped(rod(0.8, 0.8, 1.5, 50, true), (at) => at.set(at.x, at.y, Math.max(at.z, -2))),
        cloth,
        { at: [0, 2.3, -0.35], turn: [0, 0, Math.PI / 2], scale: [1.25, 1, 1.0] },
      ),
      solid(sheet(1.3, 0.9), matte("#2a2d32", { transparent: true, opacity: 0.85, side: DoubleSide }), {
        at: [0, 2.72, 0.62],
        turn: [-0.65, 0, 0],
      }),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.8, 0.35, 1.1],
              [side * 0.8, 1.5, 0.2],
              [side * 0.8, 2.6, -1],
              [side * 0.75, 3.4, -1.5],
            ],
            0.05,
          ),
          frame,
        ),
        solid(
          wire(
            [
              [side * 0.8, 0.35, -1.1],
              [side * 0.8, 1.4, 0.3],
            ],
            0.05,
          ),
          frame,
        ),
        [1.1, -1.1].map((z) => [
          solid(ring(0.3, 0.1, Math.PI * 2, 40), rubber("#202124"), {
            at: [side * 0.86, 0.38, z],
            turn: [0, Math.PI / 2, 0],
          }),
          solid(rod(0.22, 0.22, 0.08, 30), plastic("#9aa0a7"), {
            at: [side * 0.86, 0.38, z],
            turn: [0, 0, Math.PI / 2],
          }),
        ]),
      ]),
      solid(rod(0.07, 0.07, 1.6, 20), rubber("#26282c"), { at: [0, 3.42, -1.52], turn: [0, 0, Math.PI / 2] }),
      solid(box(1.4, 0.5, 1.4, 0.1), fabric("#33363b"), { at: [0, 0.85, 0] }),
    );
  },
});
