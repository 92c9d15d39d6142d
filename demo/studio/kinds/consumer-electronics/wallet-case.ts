import { kind } from "../../kind";
import {
  all,
  box,
  disc,
  gloss,
  leather,
  matte,
  metal,
  place,
  rod,
  rubber,
  screen,
  solid,
  tile,
  times,
} from "../../stage";

export const walletCase = kind({
  name: "wallet-case",
  noun: {
    en: "wallet phone case",
    zh: "翻盖钱包手机壳",
    es: "funda tipo cartera",
    "pt-br": "capa carteira",
    ru: "чехол-книжка",
    ar: "جراب محفظة للهاتف",
    ur: "والٹ فون کور",
    fr: "étui portefeuille",
  },
  centimetres: 16,
  looks: {
    brown: { hide: "#8a5a35", lining: "#c99a6c" },
    black: { hide: "#2b2a2c", lining: "#55504c" },
    pink: { hide: "#d895a4", lining: "#f0d3d6" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.3, pitch: 0.2 }, turned: { yaw: 0.5 } },
  build({ hide, lining }) {
    const skin = leather(hide);
    const stitch = matte("#e9dcc6");
    return all(
      place(
        [
          solid(tile(1.46, 2.8, 0.14, 0.07), skin, { at: [0.73, 1.4, -0.12] }),
          solid(tile(1.3, 2.66, 0.2, 0.2, 0.06), rubber("#26272a"), { at: [0.74, 1.4, 0] }),
          solid(tile(1.22, 2.56, 0.17, 0.1, 0.03), gloss("#0c0f14"), { at: [0.74, 1.4, 0.08] }),
          screen(
            1.12,
            2.44,
            (pen, across, up) => {
              const sky = pen.createLinearGradient(0, 0, across, up);
              sky.addColorStop(0, "#315b96");
              sky.addColorStop(1, "#e8a07a");
              pen.fillStyle = sky;
              pen.fillRect(0, 0, across, up);
              pen.fillStyle = "#ffffff";
              pen.textAlign = "center";
              pen.font = '700 150px "Noto Sans", sans-serif';
              pen.fillText("9:41", across / 2, up * 0.24);
            },
            { at: [0.74, 1.4, 0.135] },
            0.5,
          ),
        ],
        { turn: [0, -0.12, 0] },
      ),
      place(
        [
          solid(tile(1.46, 2.8, 0.14, 0.07), skin, { at: [-0.73, 1.4, 0] }),
          solid(tile(1.36, 2.68, 0.1, 0.03), leather(lining), { at: [-0.73, 1.4, 0.04] }),
          [2.05, 1.62, 1.19].map((up, index) => [
            solid(tile(1.02, 0.62, 0.06, 0.02), gloss(["#2e74b5", "#c9a24a", "#4f8a5b"][index] ?? hide), {
              at: [-0.73, up + 0.14, 0.065 + index * 0.02],
            }),
            solid(tile(1.2, 0.62, 0.04, 0.025), leather(lining), { at: [-0.73, up - 0.12, 0.075 + index * 0.02] }),
            times(22, (_, share) =>
              solid(box(0.028, 0.01, 0.01, 0), stitch, { at: [-1.28 + share * 1.15, up - 0.4, 0.092 + index * 0.02] }),
            ),
          ]),
          solid(tile(0.44, 0.42, 0.12, 0.05), skin, { at: [-1.6, 1.4, 0] }),
          solid(disc(0.1, 0.03), metal("#d8b25a"), { at: [-1.66, 1.4, 0.03] }),
        ],
        { turn: [0, 0.55, 0] },
      ),
      solid(rod(0.09, 0.09, 2.78, 24), skin, { at: [0, 1.4, -0.08] }),
    );
  },
});
