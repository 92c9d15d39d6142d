import { kind } from "../../kind";
import {
  all,
  ball,
  blossom,
  chance,
  matte,
  type Part,
  type Point,
  person,
  petal,
  petals,
  place,
  pot,
  sized,
  solid,
  times,
} from "../../stage";
import { branch } from "./parts";

type Look = { leaf: string; long: number; fruit: string; pot: string };

function tree({ leaf, long, fruit, pot: clay }: Look) {
  const green = petals(leaf);
  const shape = petal(long, long * 0.42, { cup: 0.2, curl: 0.25, point: 0.7 });
  const isBlossom = fruit === "blossom";
  const tips: Point[] = [];
  const limbs = times(20, (index) => {
    const angle = index * 2.4;
    const high = 2.6 + (index / 20) * 2.7;
    const out = 1.3 - Math.abs(index - 7) * 0.06;
    const from: Point = [0, high - 0.5, 0];
    const to: Point = [Math.cos(angle) * out, high + 0.5, Math.sin(angle) * out];
    for (const share of [0.45, 0.65, 0.82, 1]) tips.push([to[0] * share, from[1] + share, to[2] * share]);
    return branch(from, to, 0.06);
  });
  return all(
    pot(matte(clay)),
    branch([0, 0.9, 0], [0.06, 3, 0], 0.16),
    branch([0.06, 3, 0], [0, 5.1, 0], 0.1),
    limbs,
    tips.map(
      (tip, index): Part => [
        times(isBlossom ? 3 : 13, () => {
          const [turn, tilt] = [chance(0, 6.3), chance(0.3, 1.7)];
          return place(solid(shape, green, { turn: [-tilt, 0, 0] }), {
            at: [tip[0] + chance(-0.22, 0.22), tip[1] + chance(-0.25, 0.3), tip[2] + chance(-0.22, 0.22)],
            turn: [0, turn, 0],
          });
        }),
        isBlossom
          ? times(6, () =>
              blossom(index % 2 ? "#f3b9c8" : "#f8d7de", "#d96f8f", {
                at: [tip[0] + chance(-0.32, 0.32), tip[1] + chance(-0.3, 0.35), tip[2] + chance(-0.32, 0.32)],
                turn: [chance(-1, 1.2), 0, chance(-1, 1)],
                scale: 0.2,
              }),
            )
          : fruit !== "" &&
            index % 3 === 0 &&
            solid(ball(0.085, 14), matte(fruit, { roughness: 0.4 }), {
              at: [tip[0], tip[1] - 0.16, tip[2]],
              scale: [0.8, 1.15, 0.8],
            }),
      ],
    ),
  );
}

export const artificialTree = kind({
  name: "artificial-tree",
  noun: {
    en: "artificial olive tree",
    zh: "仿真橄榄树",
    es: "olivo artificial",
    "pt-br": "oliveira artificial",
    ru: "искусственное оливковое дерево",
    ar: "شجرة زيتون صناعية",
    ur: "مصنوعی زیتون کا درخت",
    fr: "olivier artificiel",
  },
  centimetres: 160,
  looks: {
    green: { leaf: "#7c9167", long: 0.42, fruit: "#3d4a2a", pot: "#3a3c40" },
    sage: { leaf: "#8fa389", long: 0.4, fruit: "#5a4860", pot: "#c9b79c" },
  },
  shots: ["front", "detail", "use"],
  sets: { detail: { look: [0.5, 0.78, 0.8], fit: 2.4 } },
  build: tree,
  use: (look: Look) => all(sized(tree(look), 160), person([7.5, 0, -1])),
});

export const ficusTree = kind({
  name: "ficus-tree",
  noun: {
    en: "artificial ficus tree",
    zh: "仿真榕树",
    es: "ficus artificial",
    "pt-br": "fícus artificial",
    ru: "искусственный фикус",
    ar: "شجرة فيكس صناعية",
    ur: "مصنوعی فائکس درخت",
    fr: "ficus artificiel",
  },
  centimetres: 150,
  looks: {
    green: { leaf: "#3f7a3d", long: 0.58, fruit: "", pot: "#2f3135" },
    natural: { leaf: "#548a45", long: 0.55, fruit: "", pot: "#b98a58" },
  },
  shots: ["front", "detail"],
  sets: { detail: { look: [0.5, 0.78, 0.8], fit: 2.4 } },
  build: tree,
});

export const cherryTree = kind({
  name: "cherry-tree",
  noun: {
    en: "artificial cherry blossom tree",
    zh: "仿真樱花树",
    es: "cerezo artificial en flor",
    "pt-br": "cerejeira artificial florida",
    ru: "искусственная сакура",
    ar: "شجرة كرز مزهرة صناعية",
    ur: "مصنوعی چیری بلاسم درخت",
    fr: "cerisier artificiel en fleurs",
  },
  centimetres: 180,
  looks: { pink: { leaf: "#8fae63", long: 0.26, fruit: "blossom", pot: "#e9e4db" } },
  shots: ["front", "detail", "use"],
  sets: { detail: { look: [0.5, 0.78, 0.8], fit: 2.4 } },
  build: tree,
  use: (look: Look) => all(sized(tree(look), 180), person([8, 0, -1])),
});
