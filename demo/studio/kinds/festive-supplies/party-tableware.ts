import { kind } from "../../kind";
import {
  all,
  box,
  circle,
  counted,
  DoubleSide,
  dots,
  matte,
  place,
  ring,
  rod,
  soft,
  solid,
  stripes,
  turned,
} from "../../stage";

export const partyTableware = kind({
  name: "party-tableware",
  noun: {
    en: "party tableware set",
    zh: "派对餐具套装",
    es: "set de vajilla desechable para fiesta",
    "pt-br": "kit de descartáveis para festa",
    ru: "набор посуды для праздника",
    ar: "طقم أدوات مائدة للحفلات",
    ur: "پارٹی برتن سیٹ",
    fr: "set de vaisselle de fête",
  },
  centimetres: 40,
  looks: {
    multi: { print: () => dots("#fff7e8", "#e45b6c", 7), edge: "#f3b640", cup: "#4d9fd1" },
    pink: { print: () => stripes("#fbe9ec", "#ee9fb2", 9), edge: "#d8a857", cup: "#ee9fb2" },
  },
  shots: ["front", "detail"],
  sets: { front: { pitch: 0.45 }, detail: { pitch: 0.5, look: [0.35, 0.5, 0.7] } },
  build({ print, edge, cup }) {
    const paper = matte("#ffffff", { map: print(), roughness: 0.55, side: DoubleSide });
    const plate = (radius: number) =>
      all(
        solid(
          turned([
            [0.001, 0],
            [radius * 0.68, 0],
            [radius * 0.76, 0.03],
            [radius, 0.1],
          ]),
          paper,
        ),
        solid(ring(radius, 0.018), matte(edge), { at: [0, 0.1, 0], turn: [Math.PI / 2, 0, 0] }),
      );
    const flatPrint = print();
    return all(
      counted(6, (index) => place(plate(1), { at: [-0.55, index * 0.03, 0] })),
      solid(circleDisc(0.7), matte("#ffffff", { map: flatPrint }), {
        at: [-0.55, 0.165, 0],
        turn: [-Math.PI / 2, 0, 0],
      }),
      counted(5, (index) => place(plate(0.68), { at: [-0.5, 0.19 + index * 0.03, 0.12] })),
      solid(circleDisc(0.46), matte(cup), { at: [-0.5, 0.325, 0.12], turn: [-Math.PI / 2, 0, 0] }),
      counted(4, (index) =>
        place(
          [
            solid(rod(0.36, 0.27, 0.8, 44, true), index === 3 ? paper : matte(cup, { side: DoubleSide }), {
              at: [0, 0.4, 0],
            }),
            solid(ring(0.36, 0.02), matte("#ffffff"), { at: [0, 0.8, 0], turn: [Math.PI / 2, 0, 0] }),
          ],
          { at: [0.95, index * 0.14, -0.35] },
        ),
      ),
      counted(8, (index) =>
        solid(box(0.75, 0.025, 0.75, 0.01), index === 7 ? matte("#ffffff", { map: flatPrint }) : matte("#fffaf2"), {
          at: [0.85, 0.02 + index * 0.026, 0.62],
          turn: [0, 0.35 + index * 0.01, 0],
        }),
      ),
      counted(5, (index) =>
        solid(rod(0.028, 0.028, 1.3, 16), matte(index % 2 ? edge : "#ffffff", { map: stripes("#ffffff", cup, 14) }), {
          at: [0.05 + index * 0.07, 0.04, 1.05],
          turn: [Math.PI / 2, 0, 1.2 + index * 0.06],
        }),
      ),
    );
  },
  carton: { count: [3, 2, 1] },
});

const circleDisc = (radius: number) => soft(circle(radius), { thick: 0.004, step: 0.1 });
