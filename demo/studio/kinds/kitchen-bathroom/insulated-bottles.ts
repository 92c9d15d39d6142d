import { kind } from "../../kind";
import {
  all,
  around,
  box,
  decal,
  disc,
  lettering,
  lit,
  metal,
  plastic,
  printed,
  rod,
  solid,
  thrown,
  wire,
} from "../../stage";

const steel = () => metal("#dde0e4", { roughness: 0.24 });

export const displayFlask = kind({
  name: "display-flask",
  noun: {
    en: "temperature display flask",
    zh: "智能测温保温杯",
    es: "termo con pantalla de temperatura",
    "pt-br": "garrafa térmica com visor de temperatura",
    ru: "термос с датчиком температуры",
    ar: "ترمس بشاشة حرارة",
    ur: "درجہ حرارت والا تھرموس",
    fr: "thermos à affichage de température",
  },
  centimetres: 23,
  looks: {
    black: { body: "#2b2e33", lid: "#3a3d43", print: "#d8b25a" },
    white: { body: "#f1efe9", lid: "#dcd9d1", print: "#9a6b4a" },
    red: { body: "#b3302e", lid: "#3a2426", print: "#f0d9a8" },
    green: { body: "#2f5b49", lid: "#24443a", print: "#e6cf96" },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.34 }, front: { yaw: -0.1 } },
  build({ body, lid, print }) {
    const coat = metal(body, { metalness: 0.25, roughness: 0.5 });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.3, 0],
            [0.32, 0.05],
            [0.34, 1.78],
            [0.001, 1.78],
          ],
          0.04,
        ),
        coat,
      ),
      solid(rod(0.325, 0.322, 0.05), steel(), { at: [0, 0.05, 0] }),
      solid(rod(0.345, 0.345, 0.04), steel(), { at: [0, 1.8, 0] }),
      solid(
        thrown(
          [
            [0.001, 1.82],
            [0.34, 1.82],
            [0.34, 2.24],
            [0.3, 2.28],
            [0.001, 2.28],
          ],
          0.03,
        ),
        plastic(lid),
      ),
      solid(disc(0.24, 0.02), plastic("#0c0e11"), { at: [0, 2.285, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(disc(0.2, 0.01), lit("#0f2a33", 0.4), { at: [0, 2.3, 0], turn: [-Math.PI / 2, 0, 0] }),
      lettering("58°", 0.32, 0.2, "#7fe9ff", { at: [0, 2.312, 0], turn: [-Math.PI / 2, 0, 0] }),
      lettering("THERMO", 0.36, 0.1, print, { at: [0, 1.1, 0.345] }),
      solid(box(0.24, 0.012, 0.004, 0), metal(print), { at: [0, 1, 0.343] }),
    );
  },
});

export const wideMouthFlask = kind({
  name: "wide-mouth-flask",
  noun: {
    en: "wide-mouth insulated bottle",
    zh: "宽口保温瓶",
    es: "botella térmica de boca ancha",
    "pt-br": "garrafa térmica de boca larga",
    ru: "термобутылка с широким горлом",
    ar: "قارورة حافظة بفوهة واسعة",
    ur: "چوڑے منہ والی تھرمس بوتل",
    fr: "bouteille isotherme à large goulot",
  },
  centimetres: 25,
  looks: {
    blue: { body: "#3f7fb0", lid: "#22282f" },
    pink: { body: "#eab3bd", lid: "#f5f1ea" },
    green: { body: "#59735b", lid: "#22282f" },
    orange: { body: "#dd7b31", lid: "#22282f" },
  },
  shots: ["front", "use"],
  sets: { front: { yaw: -0.35 } },
  build({ body, lid }) {
    const coat = metal(body, { metalness: 0.15, roughness: 0.6 });
    const cap = plastic(lid);
    const peak = printed(256, 256, (pen) => {
      pen.strokeStyle = "#fbfaf5";
      pen.lineWidth = 14;
      pen.lineJoin = "round";
      pen.beginPath();
      pen.moveTo(28, 196);
      pen.lineTo(100, 76);
      pen.lineTo(140, 140);
      pen.lineTo(168, 104);
      pen.lineTo(228, 196);
      pen.closePath();
      pen.stroke();
    });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.5, 0],
            [0.52, 0.06],
            [0.52, 1.4],
            [0.4, 1.58],
            [0.38, 1.64],
            [0.001, 1.64],
          ],
          0.08,
        ),
        coat,
      ),
      solid(rod(0.385, 0.385, 0.06), steel(), { at: [0, 1.65, 0] }),
      solid(rod(0.42, 0.42, 0.3), cap, { at: [0, 1.83, 0] }),
      around(36, (angle) =>
        solid(box(0.03, 0.24, 0.03, 0.01), cap, {
          at: [Math.cos(angle) * 0.42, 1.82, Math.sin(angle) * 0.42],
          turn: [0, -angle, 0],
        }),
      ),
      solid(
        wire(
          [
            [-0.43, 1.86, 0],
            [-0.43, 2.12, 0],
            [-0.28, 2.26, 0],
            [0.28, 2.26, 0],
            [0.43, 2.12, 0],
            [0.43, 1.86, 0],
          ],
          0.075,
        ),
        cap,
      ),
      decal(0.42, 0.42, peak, { at: [0, 0.8, 0.53] }),
    );
  },
});
