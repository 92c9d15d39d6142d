import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  gloss,
  lit,
  metal,
  place,
  plastic,
  rod,
  rubber,
  solid,
  turnedSharp,
} from "../../stage";

const wheel = (hub: string) =>
  all(
    solid(
      turnedSharp([
        [0.3, -0.26],
        [0.5, -0.27],
        [0.56, -0.2],
        [0.56, 0.2],
        [0.5, 0.27],
        [0.3, 0.26],
      ]),
      rubber("#1c1d20"),
    ),
    around(18, (angle) =>
      bothSides((side) =>
        solid(box(0.1, 0.22, 0.09, 0), rubber("#1c1d20"), {
          at: [Math.cos(angle) * 0.56, side * 0.13, -Math.sin(angle) * 0.56],
          turn: [side * 0.3, angle, 0],
        }),
      ),
    ),
    solid(rod(0.31, 0.31, 0.44, 40), plastic(hub)),
    around(5, (angle) =>
      solid(box(0.2, 0.5, 0.09, 0.03), metal("#c7ccd2"), {
        at: [Math.cos(angle) * 0.17, 0, -Math.sin(angle) * 0.17],
        turn: [0, angle, 0],
      }),
    ),
  );

const controller = (color: string) =>
  all(
    solid(box(1.1, 0.5, 0.3, 0.14), plastic("#26282d")),
    bothSides((side) => [
      solid(box(0.34, 0.6, 0.28, 0.13), plastic("#26282d"), { at: [side * 0.46, -0.2, 0], turn: [0, 0, side * 0.3] }),
      solid(rod(0.13, 0.15, 0.06), plastic("#3a3d44"), { at: [side * 0.32, 0.05, 0.17], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.08, 0.07, 0.12), plastic(color), { at: [side * 0.32, 0.05, 0.24], turn: [Math.PI / 2, 0, 0] }),
    ]),
    solid(box(0.16, 0.06, 0.05, 0.02), lit("#ff5040", 1.5), { at: [0, 0.14, 0.15] }),
    solid(rod(0.02, 0.03, 0.6, 12), plastic("#26282d"), { at: [0, 0.5, -0.05] }),
  );

export const stuntCar = kind({
  name: "stunt-car",
  noun: {
    en: "remote-control car",
    zh: "遥控车",
    es: "coche teledirigido",
    "pt-br": "carrinho de controle remoto",
    ru: "радиоуправляемая машина",
    ar: "سيارة تحكم عن بعد",
    ur: "ریموٹ کنٹرول گاڑی",
    fr: "voiture télécommandée",
  },
  centimetres: 26,
  looks: {
    green: { shell: "#59b32c", hub: "#f4d232" },
    orange: { shell: "#ee6a1f", hub: "#2b6fd6" },
    blue: { shell: "#2470c9", hub: "#f08a24" },
  },
  shots: ["front", "turned", "group", "carton"],
  sets: { all: { yaw: 0.7, pitch: 0.34 }, turned: { yaw: -0.5 } },
  build({ shell, hub }) {
    const paint = gloss(shell);
    const dark = plastic("#202226");
    return all(
      solid(box(0.8, 0.26, 1.7, 0.1), dark, { at: [0, 0.6, 0] }),
      solid(box(0.92, 0.3, 1.1, 0.14), paint, { at: [0, 0.82, -0.05] }),
      solid(box(0.8, 0.2, 0.7, 0.09), paint, { at: [0, 0.78, 0.62], turn: [0.2, 0, 0] }),
      solid(box(0.66, 0.3, 0.62, 0.13), gloss("#12161c"), { at: [0, 1.04, -0.1] }),
      solid(box(0.7, 0.06, 0.56, 0.03), paint, { at: [0, 1.2, -0.14] }),
      solid(box(1.1, 0.05, 0.3, 0.02), paint, { at: [0, 1.22, -0.86], turn: [0.25, 0, 0] }),
      bothSides((side) => [
        solid(box(0.05, 0.3, 0.12, 0.02), dark, { at: [side * 0.36, 1.06, -0.82] }),
        solid(ball(0.09, 20), lit("#fff6d8", 0.9), { at: [side * 0.26, 0.78, 0.98] }),
        solid(box(0.03, 0.08, 0.8, 0.01), plastic(hub), { at: [side * 0.475, 0.86, -0.05] }),
        [-0.72, 0.72].map((z) => place(wheel(hub), { at: [side * 0.78, 0.58, z], turn: [0, 0, (side * Math.PI) / 2] })),
        solid(rod(0.06, 0.06, 0.5), metal("#80868e"), { at: [side * 0.5, 0.58, 0.72], turn: [0, 0, Math.PI / 2] }),
      ]),
      place(controller(hub), { at: [-1.5, 0.34, 1.2], turn: [-0.9, -0.75, 0] }),
    );
  },
});
