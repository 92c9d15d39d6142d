import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  gloss,
  matte,
  metal,
  place,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  tile,
  times,
} from "../../stage";

export const tyreRepairKit = kind({
  name: "tyre-repair-kit",
  noun: {
    en: "tyre repair kit",
    zh: "补胎工具套装",
    es: "kit de reparación de neumáticos",
    "pt-br": "kit de reparo de pneus",
    ru: "набор для ремонта шин",
    ar: "طقم إصلاح إطارات",
    ur: "ٹائر مرمت کٹ",
    fr: "kit de réparation de pneus",
  },
  centimetres: 26,
  looks: { red: { shell: "#b8262c", handle: "#26282c" }, black: { shell: "#26282c", handle: "#e8762b" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.65 }, front: { yaw: -0.3 }, turned: { yaw: 0.45 } },
  build({ shell, handle }) {
    const steelRod = metal("#c9ccd0", { roughness: 0.25 });
    const probe = (z: number, eye: boolean) =>
      place(
        [
          solid(rod(0.13, 0.13, 1, 28), plastic(handle)),
          solid(ball(0.13, 20), plastic(handle), { at: [0, 0.5, 0] }),
          solid(ball(0.13, 20), plastic(handle), { at: [0, -0.5, 0] }),
          solid(rod(0.04, 0.04, 1.2, 14), steelRod, { at: [0.7, 0, 0], turn: [0, 0, Math.PI / 2] }),
          eye
            ? solid(ring(0.07, 0.025), steelRod, { at: [1.34, 0, 0] })
            : times(5, (index) =>
                solid(ring(0.045, 0.012, Math.PI * 2, 16), steelRod, {
                  at: [0.95 + index * 0.09, 0, 0],
                  turn: [0, Math.PI / 2, 0],
                }),
              ),
        ],
        { at: [-1.1, 0.55, z], turn: [Math.PI / 2, 0, 0] },
      );
    return all(
      solid(box(3.6, 0.4, 2.2, 0.1), plastic(shell), { at: [0, 0.2, 0] }),
      solid(box(3.4, 0.06, 2, 0.03), matte("#1b1c1f"), { at: [0, 0.38, 0] }),
      place(
        [
          solid(box(3.6, 0.34, 2.2, 0.1), plastic(shell), { at: [0, 0.17, 1.1] }),
          solid(box(3.36, 0.04, 1.96, 0.02), matte("#1b1c1f"), { at: [0, -0.01, 1.1] }),
        ],
        { at: [0, 0.42, -1.1], turn: [-1.75, 0, 0] },
      ),
      probe(0.45, true),
      probe(-0.55, false),
      times(5, (index) => solid(box(1.1, 0.05, 0.1, 0.02), rubber("#6b3a22"), { at: [1, 0.44, 0.75 - index * 0.15] })),
      solid(rod(0.13, 0.13, 0.5, 28), gloss("#edc02f"), { at: [0.75, 0.52, -0.35], turn: [0, 0, Math.PI / 2] }),
      solid(rod(0.05, 0.13, 0.16, 28), plastic("#f4f4f1"), { at: [1.08, 0.52, -0.35], turn: [0, 0, -Math.PI / 2] }),
      times(6, (index) =>
        solid(rod(0.06, 0.06, 0.1, 20), metal("#d8b25a"), {
          at: [0.5 + (index % 3) * 0.22, 0.45, -0.7 - Math.floor(index / 3) * 0.18],
        }),
      ),
      solid(tile(0.5, 0.36, 0.05, 0.06), gloss("#3f8fe0"), { at: [1.35, 0.44, -0.75], turn: [-Math.PI / 2, 0, 0.2] }),
    );
  },
});
