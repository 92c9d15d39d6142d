import type { Object3D } from "three";
import { type Kind, type KindOf, type Shot, shots } from "./kind";
import type { Backdrop } from "./stage/backdrops";
import { person } from "./stage/figures";
import { packed } from "./stage/packed";
import { phone } from "./stage/phone";
import { fitted, ruler, sized } from "./stage/props";
import { all, place } from "./stage/shapes";
import type { Scenery } from "./stage/stage";

/** One picture to take; those of low rank are taken first, so that a run that is cut short shows something of all. */
export type Job = { kind: string; look: string; shot: Shot; rank: number };

/** The pictures of a kind: all looks from the front, and the first in use if the kind has such a shot. */
export function jobsOf({ name: kind, looks, shots: offered, isInFull }: Kind): Job[] {
  if (isInFull) return allOf(kind, Object.keys(looks), offered);
  const [first = "", ...others] = Object.keys(looks);
  return [
    { kind, look: first, shot: "front", rank: 0 },
    ...others.map((look) => ({ kind, look, shot: "front" as const, rank: 1 })),
    ...(offered.includes("use") ? [{ kind, look: first, shot: "use" as const, rank: 2 }] : []),
  ];
}

const allOf = (kind: string, looks: string[], offered: readonly Shot[]): Job[] => [
  ...looks.map((look) => ({ kind, look, shot: "front" as const, rank: 0 })),
  ...offered.filter((shot) => shot !== "front").map((shot) => ({ kind, look: looks[0] ?? "", shot, rank: 1 })),
];

const usual: Record<Shot, Scenery> = {
  front: { yaw: -0.42 },
  turned: { yaw: 0.75, pitch: 0.34 },
  group: { yaw: -0.2, pitch: 0.3 },
  detail: { yaw: -0.3, fit: 2.1, look: [0.5, 0.66, 0.9] },
  use: { yaw: -0.35, pitch: 0.2 },
  carton: { yaw: -0.38, pitch: 0.62 },
};

/** Light papers take turns from kind to kind and look to look, so that a shelf of pictures is not of one tone. */
const papers: Backdrop[] = [
  "paper",
  "snow",
  "sand",
  "sky",
  "blush",
  "sage",
  "snow",
  "lilac",
  "stone",
  "mint",
  "butter",
];

/** What stands before the camera for a picture, and how. */
export function setFor(told: Kind, { look, shot }: Pick<Job, "look" | "shot">): { object: Object3D; set: Scenery } {
  const kind = told as unknown as KindOf<unknown>;
  const backdrop = paperFor(kind.name, Object.keys(kind.looks).indexOf(look), shot);
  const set = { backdrop, ...usual[shot], ...kind.sets?.all, ...kind.sets?.[shot] };
  return { object: objectFor(kind, kind.looks[look], shot), set };
}

function objectFor(kind: KindOf<unknown>, look: unknown, shot: Shot): Object3D {
  if (shot === "group") return kind.group ? kind.group(Object.values(kind.looks)) : row(kind);
  if (shot === "use") return kind.use ? kind.use(look, kind.build(look)) : beside(kind, look);
  if (shot === "carton") return packed(() => (kind.carton?.build ?? kind.build)(look), kind.carton?.count);
  return kind.build(look);
}

/** Up to five looks, the first in front. */
function row({ build, looks }: KindOf<unknown>): Object3D {
  const few = Object.values(looks).slice(0, 5);
  const many = few.length > 1 ? few : [few[0], few[0], few[0]];
  const spots: [number, number][] = [
    [0, 0.62],
    [-0.72, -0.12],
    [0.72, -0.12],
    [-0.3, -0.95],
    [0.62, -1.05],
  ];
  return all(
    many.map((look, index) => {
      const [x, z] = spots[index] ?? [0, 0];
      return fitted(build(look), [1, 1.6, 1.1], [x, 0, z], [0, x * -0.25, 0]);
    }),
  );
}

/** Beside what a buyer knows the size of: a ruler, a phone, or a person. */
function beside({ build, centimetres }: KindOf<unknown>, look: unknown): Object3D {
  const piece = sized(build(look), centimetres);
  const half = centimetres / 20;
  if (centimetres <= 9) return all(piece, ruler([0, 0, half + 0.35], [0, 0.06, 0]));
  if (centimetres <= 70) return all(piece, place(phone(), { at: [half + 0.7, 0.08, 0.2], turn: [-0.12, -0.2, 0] }));
  return all(piece, person([half + 4, 0, -1], [0, -0.3, 0]));
}

function paperFor(kind: string, look: number, shot: Shot): Backdrop {
  let sum = shots.indexOf(shot) * 5 + Math.max(0, look) * 3;
  for (const letter of kind) sum += letter.charCodeAt(0);
  return papers[sum % papers.length] ?? "paper";
}
