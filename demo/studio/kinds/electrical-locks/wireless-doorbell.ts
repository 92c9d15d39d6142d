import { kind } from "../../kind";
import { all, disc, gloss, hoop, lettering, lit, matte, metal, place, solid, tile, times } from "../../stage";

export const wirelessDoorbell = kind({
  name: "wireless-doorbell",
  noun: {
    en: "wireless doorbell",
    zh: "无线门铃",
    es: "timbre inalámbrico",
    "pt-br": "campainha sem fio",
    ru: "беспроводной звонок",
    ar: "جرس باب لاسلكي",
    ur: "وائرلیس ڈور بیل",
    fr: "sonnette sans fil",
  },
  centimetres: 12,
  looks: { white: { shell: "#f5f5f3", glow: "#5fb8ff" }, black: { shell: "#2a2c31", glow: "#7dff9a" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "lilac" }, front: { yaw: -0.4, pitch: 0.14 } },
  build({ shell, glow: shine }) {
    return all(
      place(
        [
          solid(tile(1.9, 1.9, 0.4, 0.6, 0.16), gloss(shell)),
          times(7, (index) =>
            solid(tile(0.9 - Math.abs(index - 3) * 0.18, 0.045, 0.02, 0.02), matte("#8d939b"), {
              at: [0, 0.4 - index * 0.11, 0.3],
            }),
          ),
          solid(hoop(0.72, 0.69, 0.02), lit(shine, 1), { at: [0, 0.07, 0.3] }),
          solid(disc(0.04, 0.02), lit(shine, 1.4), { at: [0, -0.72, 0.3] }),
        ],
        { at: [-0.75, 0.95, 0] },
      ),
      place(
        [
          solid(tile(0.9, 1.8, 0.3, 0.3, 0.1), gloss(shell)),
          solid(disc(0.3, 0.08), metal("#c9ccd0"), { at: [0, -0.3, 0.15] }),
          solid(hoop(0.34, 0.3, 0.06), lit(shine, 1.2), { at: [0, -0.3, 0.15] }),
          solid(tile(0.6, 0.3, 0.04, 0.02), matte("#e9ecef"), { at: [0, 0.45, 0.15] }),
          lettering("8-02", 0.44, 0.2, "#26282c", { at: [0, 0.45, 0.165] }),
        ],
        { at: [1, 0.9, 0.3], turn: [0, -0.15, 0] },
      ),
    );
  },
});
