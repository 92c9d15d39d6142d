import { kind } from "../../kind";
import { all, gloss, type Part, type Place, place, rod, solid } from "../../stage";
import { bullet, gilt } from "./parts";

const stickOf = (shade: string, shell: string): Part => [
  solid(rod(0.36, 0.36, 0.8, 48), gloss(shell), { at: [0, 0.4, 0] }),
  solid(rod(0.33, 0.33, 0.18, 48), gilt(), { at: [0, 0.86, 0] }),
  solid(rod(0.26, 0.26, 0.4, 48), gilt(), { at: [0, 1.12, 0] }),
  shade === "" ? null : bullet(shade, 0.62, { at: [0, 1.3, 0] }),
];
const lid = (shell: string, placed: Place): Part =>
  place(
    [
      solid(rod(0.36, 0.36, 1.2, 48), gloss(shell), { at: [0, 0.6, 0] }),
      solid(rod(0.365, 0.365, 0.06, 48), gilt(), { at: [0, 0.06, 0] }),
    ],
    placed,
  );

export const lipstick = kind({
  name: "lipstick",
  noun: {
    en: "lipstick",
    zh: "口红",
    es: "labial",
    "pt-br": "batom",
    ru: "помада",
    ar: "أحمر شفاه",
    ur: "لپ اسٹک",
    fr: "rouge à lèvres",
  },
  centimetres: 8,
  looks: {
    red: ["#b3172b", "#1d1d20"],
    pink: ["#d9587a", "#f3d3d8"],
    brown: ["#8a4630", "#2c1f1a"],
    orange: ["#d9542e", "#1d1d20"],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.35, 0.75, 0.6], fit: 2 } },
  build: ([shade = "", shell = ""]) =>
    all(stickOf(shade, shell), lid(shell, { at: [1, 0.37, 0.35], turn: [-Math.PI / 2, 0.5, 0] })),
  carton: { count: [7, 4, 2], build: ([, shell = ""]: string[]) => all(lid(shell, {})) },
});

export const emptyLipstickTube = kind({
  name: "empty-lipstick-tube",
  noun: {
    en: "empty lipstick tube",
    zh: "口红管",
    es: "tubo de labial vacío",
    "pt-br": "tubo de batom vazio",
    ru: "пустая туба для помады",
    ar: "أنبوب أحمر شفاه فارغ",
    ur: "خالی لپ اسٹک ٹیوب",
    fr: "étui de rouge à lèvres vide",
  },
  centimetres: 8,
  looks: { gold: "#d8b25a", silver: "#cfd3d8", black: "#202024" },
  shots: ["front", "turned", "group"],
  build: (shell) =>
    all(
      [0, 1].map((index) => place(stickOf("", shell), { at: [index * 0.95 - 1, 0, index * -0.3] })),
      lid(shell, { at: [0.8, 0, 0.15] }),
      lid(shell, { at: [0.3, 0.37, 0.95], turn: [-Math.PI / 2, 0.9, 0] }),
    ),
});
