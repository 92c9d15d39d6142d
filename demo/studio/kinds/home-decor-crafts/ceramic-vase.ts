import { kind } from "../../kind";
import {
  all,
  ball,
  DoubleSide,
  type Flat,
  fabric,
  gloss,
  matte,
  type Point,
  shaped,
  solid,
  speckle,
  times,
  turned,
  wire,
} from "../../stage";

export const ceramicVase = kind({
  name: "ceramic-vase",
  noun: {
    en: "ceramic flower vase",
    zh: "陶瓷花瓶",
    es: "florero de cerámica",
    "pt-br": "vaso de cerâmica",
    ru: "керамическая ваза",
    ar: "مزهرية سيراميك",
    ur: "سرامک گلدان",
    fr: "vase en céramique",
  },
  centimetres: 30,
  looks: {
    white: { glaze: "#f1ede4", form: "ribbed" },
    green: { glaze: "#5f8370", form: "bottle" },
    black: { glaze: "#2f3135", form: "urn" },
    natural: { glaze: "#c9946a", form: "bottle" },
  },
  shots: ["front", "group", "carton"],
  sets: { detail: { look: [0.5, 0.35, 1], fit: 2 } },
  build({ glaze, form }) {
    const profiles: Record<string, Flat[]> = {
      ribbed: [
        [0.001, 0],
        [0.42, 0],
        [0.66, 0.4],
        [0.72, 0.9],
        [0.5, 1.4],
        [0.26, 1.62],
        [0.34, 1.8],
        [0.3, 1.8],
        [0.2, 1.6],
      ],
      bottle: [
        [0.001, 0],
        [0.5, 0],
        [0.62, 0.3],
        [0.6, 0.7],
        [0.3, 1.05],
        [0.18, 1.3],
        [0.17, 1.75],
        [0.26, 1.9],
        [0.22, 1.9],
        [0.13, 1.7],
      ],
      urn: [
        [0.001, 0],
        [0.34, 0],
        [0.4, 0.2],
        [0.72, 1],
        [0.7, 1.3],
        [0.42, 1.5],
        [0.4, 1.66],
        [0.5, 1.74],
        [0.46, 1.75],
        [0.34, 1.6],
      ],
    };
    const clay = speckle(gloss(glaze, { roughness: 0.42, clearcoat: 0.3, side: DoubleSide }), 60, 0.12);
    const body = shaped(turned(profiles[form] ?? [], 120), (point) => {
      const angle = Math.atan2(point.z, point.x);
      const ribs =
        form === "ribbed" && point.y > 0.02 && point.y < 1.55 ? 1 + 0.025 * Math.abs(Math.sin(angle * 13)) : 1;
      point.x *= ribs;
      point.z *= ribs;
    });
    const tall = form === "bottle" ? 1.85 : 1.7;
    return all(
      solid(body, clay),
      times(form === "urn" ? 0 : 7, (index) => {
        const [x, z] = [Math.sin(index * 2.4) * 0.42, Math.cos(index * 2.4) * 0.32];
        const top: Point = [x * 1.5, tall + 1.25 + (index % 3) * 0.14, z * 1.5];
        return [
          solid(
            wire([[x * 0.15, tall - 0.5, z * 0.15], [x * 0.5, tall + 0.5, z * 0.5], top], 0.016, false, 20),
            matte("#b99b62"),
          ),
          times(12, (grain) =>
            solid(ball(0.08, 8), fabric(index % 2 ? "#e6d3ab" : "#d8bf92", { threads: 40, depth: 0.4 }), {
              at: [
                top[0] - x * 0.04 * grain + Math.sin(grain * 2.4) * 0.05,
                top[1] + 0.22 - grain * 0.055,
                top[2] + Math.cos(grain * 2.4) * 0.05,
              ],
              scale: [0.7, 1.3, 0.7],
            }),
          ),
        ];
      }),
      form === "urn" &&
        times(8, (index) => {
          const [x, z] = [Math.sin(index * 2.4) * 0.5, Math.cos(index * 2.4) * 0.4];
          return [
            solid(
              wire(
                [
                  [x * 0.3, 1.3, z * 0.3],
                  [x, 2.2, z],
                  [x * 1.7, 2.6, z * 1.7],
                ],
                0.018,
                false,
                20,
              ),
              matte("#4f6f4a"),
            ),
            times(6, (leaf) =>
              solid(ball(1, 10), matte(leaf % 2 ? "#6f9470" : "#557d5b"), {
                at: [x * (0.9 + leaf * 0.14), 2.05 + leaf * 0.1, z * (0.9 + leaf * 0.14) + Math.sin(leaf * 3) * 0.1],
                turn: [leaf, leaf, 0],
                scale: [0.14, 0.14, 0.02],
              }),
            ),
          ];
        }),
    );
  },
});
