import type { Object3D } from "three";
import type { Texts } from "../../lib/i18n/locale";
import type { Scenery } from "./stage/stage";

/** What a picture shows of a kind: one piece, its other side, all looks together, a part, in use, or the open carton. */
export const shots = ["front", "turned", "group", "detail", "use", "carton"] as const;
export type Shot = (typeof shots)[number];

export type KindOf<Look> = {
  /** As in file names: plush-horse. */
  name: string;
  /** What the thing is called, in lower case where the language writes it so. */
  noun: Texts;
  /** The longest side of one piece. */
  centimetres: number;
  /** The looks it is sold in, by the colour phrase of demo/words that tells them apart. */
  looks: Record<string, Look>;
  /** One piece, its front towards +z, in any unit. */
  build(look: Look): Object3D;
  /** What it can be seen from; `front` of every look, all others of the first. */
  shots: readonly Shot[];
  /** Many designs show it, so that it is taken in all looks and shots. */
  isInFull?: true;
  /** How the set differs from the usual one; `all` for every shot. */
  sets?: Partial<Record<Shot | "all", Scenery>>;
  /** Several looks together, where the usual row does not suit. */
  group?(looks: Look[]): Object3D;
  /** The thing where it is used, with one `piece` built for it; beside a scale that buyers know, when not told. */
  use?(look: Look, piece: Object3D): Object3D;
  /** Pieces across, back and up in the open carton; [3, 2, 1] when not told. */
  carton?: { count?: [across: number, back: number, up: number]; build?(look: Look): Object3D };
};

/** A kind whose looks are its own affair. */
export type Kind = KindOf<never>;

/** Declares a kind of goods, with the type of its looks taken from the looks themselves. */
export const kind = <Look>(told: KindOf<Look>): Kind => told as unknown as Kind;
