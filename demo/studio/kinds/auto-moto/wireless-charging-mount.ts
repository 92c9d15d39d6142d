import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  gloss,
  hoop,
  lit,
  metal,
  outline,
  place,
  plastic,
  rubber,
  solid,
  tile,
  turned,
  wire,
} from "../../stage";

export const wirelessChargingMount = kind({
  name: "wireless-charging-mount",
  noun: {
    en: "wireless charging car mount",
    zh: "无线充电车载支架",
    es: "soporte cargador inalámbrico",
    "pt-br": "suporte com carregador sem fio",
    ru: "автодержатель с беспроводной зарядкой",
    ar: "حامل شحن لاسلكي للسيارة",
    ur: "وائرلیس چارجنگ کار ماؤنٹ",
    fr: "support auto à charge sans fil",
  },
  centimetres: 11,
  looks: { black: { shell: "#26282c", glow: "#5fb8ff" }, silver: { shell: "#b9bdc3", glow: "#7dff9a" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.45, pitch: 0.14 } },
  build({ shell, glow: shine }) {
    const cover = plastic(shell);
    return all(
      place(
        [
          solid(tile(1.3, 1.7, 0.34, 0.24, 0.08), cover),
          solid(tile(1.06, 1.42, 0.26, 0.04), gloss("#101216"), { at: [0, 0, 0.12] }),
          solid(hoop(0.42, 0.4, 0.01), lit(shine, 1.2), { at: [0, 0, 0.145] }),
          solid(
            board(
              outline([
                [-0.05, 0.25],
                [0.12, 0.25],
                [0.03, 0.05],
                [0.14, 0.05],
                [-0.08, -0.28],
                [-0.02, -0.03],
                [-0.14, -0.03],
              ]),
              0.01,
              0,
            ),
            lit(shine, 1),
            { at: [0, 0, 0.145] },
          ),
          bothSides((side) => [
            solid(box(0.5, 0.2, 0.1, 0.04), cover, { at: [side * 0.8, 0.1, -0.02] }),
            solid(box(0.1, 0.7, 0.36, 0.05), cover, { at: [side * 1.02, 0.1, 0.12] }),
            solid(box(0.06, 0.62, 0.28, 0.03), rubber("#3a3d42"), { at: [side * 0.96, 0.1, 0.14] }),
            solid(box(0.24, 0.12, 0.4, 0.05), cover, { at: [side * 0.35, -0.92, 0.12] }),
          ]),
        ],
        { at: [0, 2, 0.2], turn: [-0.12, 0, 0] },
      ),
      solid(ball(0.24, 28), metal("#8d939b"), { at: [0, 1.9, -0.1] }),
      solid(
        wire(
          [
            [0, 1.85, -0.2],
            [0, 1.3, -0.5],
            [0, 0.6, -0.3],
            [0, 0.25, 0],
          ],
          0.12,
        ),
        cover,
      ),
      solid(
        turned([
          [0.001, 0],
          [0.7, 0],
          [0.72, 0.1],
          [0.5, 0.24],
          [0.2, 0.32],
          [0.001, 0.32],
        ]),
        cover,
      ),
    );
  },
});
