import type { Object3D } from "three";
import { Group } from "three";
import type { KindOf } from "./kind";
import { boxOf } from "./stage/camera";
import { pieces } from "./stage/packed";
import { carton } from "./stage/props";
import { all } from "./stage/shapes";

/** A thing that moves: `at(share)` puts it where it is after a share of the film, from 0 to 1. */
export type Film = { object: Object3D; at(share: number): void };

/** A piece on a turntable, once around. */
export function turntable(kind: KindOf<unknown>, look: unknown): Film {
  const turning = new Group();
  turning.add(kind.build(look));
  return {
    object: turning,
    at(share) {
      turning.rotation.y = share * Math.PI * 2;
    },
  };
}

/** A carton that fills piece by piece; each drops in from above, and the full carton stands for a moment. */
export function packing(kind: KindOf<unknown>, look: unknown): Film {
  const filling = pieces(() => (kind.carton?.build ?? kind.build)(look), kind.carton?.count ?? [3, 2, 1]);
  const heights = filling.map((piece) => piece.position.y);
  const object = all(carton(), filling);
  const from = boxOf(object).max.y + 0.9;
  return {
    object,
    at(share) {
      const filled = Math.min(1, share / 0.82) * (filling.length + 1);
      for (const [index, piece] of filling.entries()) {
        const fallen = Math.max(0, Math.min(1, filled - index));
        const home = heights[index] ?? 0;
        piece.visible = fallen > 0;
        piece.position.y = home + (from - home) * (1 - fallen) ** 2;
      }
    },
  };
}
