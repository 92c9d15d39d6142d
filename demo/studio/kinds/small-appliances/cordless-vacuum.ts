import { kind } from "../../kind";
import { all, box, disc, glass, gloss, lit, metal, place, plastic, rod, solid, wire } from "../../stage";

export const cordlessVacuum = kind({
  name: "cordless-vacuum",
  noun: {
    en: "cordless vacuum cleaner",
    zh: "无线吸尘器",
    es: "aspiradora inalámbrica",
    "pt-br": "aspirador sem fio",
    ru: "беспроводной пылесос",
    ar: "مكنسة كهربائية لاسلكية",
    ur: "کارڈ لیس ویکیوم کلینر",
    fr: "aspirateur sans fil",
  },
  centimetres: 112,
  looks: {
    red: { shell: "#c23a34", tube: "#c9ccd0" },
    purple: { shell: "#6b4aa8", tube: "#d3c3e6" },
    grey: { shell: "#5d636b", tube: "#e0a03d" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.6, pitch: 0.14 } },
  build({ shell, tube }) {
    const cover = gloss(shell);
    const dark = plastic("#2a2c30");
    return all(
      solid(box(1.4, 0.3, 0.6, 0.1), cover, { at: [0, 0.16, 0.4] }),
      solid(rod(0.13, 0.13, 1.3, 32), lit("#dff0ff", 0.25), { at: [0, 0.18, 0.68], turn: [0, 0, Math.PI / 2] }),
      solid(box(0.3, 0.34, 0.4, 0.1), dark, { at: [0, 0.4, 0.25] }),
      place(
        [
          solid(rod(0.1, 0.1, 3, 32), metal(tube, { roughness: 0.3 }), { at: [0, 1.9, 0] }),
          solid(box(0.3, 0.36, 0.4, 0.1), dark, { at: [0, 3.5, 0] }),
          solid(rod(0.34, 0.3, 0.9, 48), glass("#aab8c4", { opacity: 0.5 }), { at: [0, 3.7, 0.4] }),
          solid(rod(0.2, 0.12, 0.8, 32), dark, { at: [0, 3.7, 0.4] }),
          solid(rod(0.37, 0.36, 0.5, 48), cover, { at: [0, 4.36, 0.4] }),
          solid(rod(0.28, 0.34, 0.12, 48), metal("#8d939b"), { at: [0, 4.66, 0.4] }),
          solid(
            wire(
              [
                [0, 3.6, -0.1],
                [0, 4.2, -0.06],
                [0, 4.55, -0.2],
                [0, 4.4, -0.6],
                [0, 3.8, -0.55],
                [0, 3.45, -0.4],
              ],
              0.11,
            ),
            dark,
          ),
          solid(box(0.34, 0.5, 0.5, 0.1), cover, { at: [0, 3.3, -0.42] }),
          solid(disc(0.05, 0.03), lit("#4dff8e", 1.4), { at: [0, 4.36, 0.78] }),
        ],
        { at: [0, 0.3, 0.2], turn: [-0.22, 0, 0] },
      ),
    );
  },
});
