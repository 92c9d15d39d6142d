import type { Object3D } from "three";
import { catalogue } from "./catalogue";
import { packing, turntable } from "./films";
import type { Kind, KindOf } from "./kind";
import { booth, drawSign, signCorners, stalls } from "./scenes/booth";
import { places } from "./scenes/places";
import { type Job, jobsOf, setFor } from "./shots";
import { startChance } from "./stage/chance";
import { type Scenery, setUp } from "./stage/stage";

export type Clip = { kind: string; look: string; action: "turntable" | "packing" };

const found = (name: string): Kind => {
  const kind = Object.values(catalogue)
    .flat()
    .find((each) => each.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
};

/** Goods of an industry one after another: the `index`th kind in one of its looks. */
const goodsOf = (industry: string) =>
  function take(index: number): Object3D {
    const kinds = catalogue[industry] ?? [];
    const kind = kinds[index % kinds.length] as unknown as KindOf<unknown> | undefined;
    if (!kind) throw new Error(`no kinds of ${industry}`);
    const looks = Object.values(kind.looks);
    return (kind.carton?.build ?? kind.build)(looks[Math.floor(index / kinds.length) % looks.length]);
  };

function encode(image: ImageData, type: "image/png" | "image/jpeg"): string {
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")?.putImageData(image, 0, 0);
  return canvas.toDataURL(type, 0.95).split(",")[1] ?? "";
}

function taken(object: Object3D, size: number, frames: number, set: Scenery): string {
  const stage = setUp(object, size, set);
  const image = stage.expose(frames);
  stage.close();
  return encode(image, "image/png");
}

let film: { stage: ReturnType<typeof setUp>; at(share: number): void } | undefined;

/** What the page offers. Pictures come as PNG, frames of films as JPEG, both in base64. */
export const studio = {
  list: () =>
    Object.entries(catalogue).map(([industry, kinds]) => ({
      industry,
      kinds: kinds.map((kind) => ({ name: kind.name, noun: kind.noun, jobs: jobsOf(kind) })),
    })),

  take(job: Job, size: number, frames: number): string {
    startChance(`${job.kind} ${job.look} ${job.shot}`);
    const { object, set } = setFor(found(job.kind), job);
    return taken(object, size, frames, set);
  },

  /** A stall of an industry with a blank sign, and where the sign is: left, top, right, bottom in pixels. */
  booth(industry: string, stall: number, size: number, frames: number) {
    startChance(`booth ${industry} ${stall}`);
    const take = goodsOf(industry);
    const goods = Array.from({ length: 10 }, (_, index) => () => take(index + stall * 3));
    const look = stalls[stall % stalls.length];
    if (!look) throw new Error("no stall");
    const stage = setUp(booth(goods, look), size, { pitch: 0, lens: 32, fit: 1.14, exposure: 0.9, backdrop: "stone" });
    const png = encode(stage.expose(frames), "image/png");
    const sign = signCorners.map((corner) => stage.pixelOf(corner));
    stage.close();
    return { png, sign, color: look.sign };
  },

  /** A sign alone, to lay over the blank one. */
  sign: (width: number, height: number, words: { color: string; zh: string; en: string; plate: string }): string =>
    drawSign(width, height, words).toDataURL("image/png").split(",")[1] ?? "",

  place(name: string, industry: string, size: number, frames: number): string {
    startChance(`${name} ${industry}`);
    const build = places[name];
    if (!build) throw new Error(`no place ${name}`);
    return taken(build(goodsOf(industry)), size, frames, {
      pitch: 0.3,
      yaw: -0.35,
      lens: 36,
      fit: 1.18,
      exposure: 0.78,
      backdrop: "stone",
    });
  },

  /** Sets a clip up; `frame` then takes it frame by frame. */
  openFilm({ kind: name, look, action }: Clip, size: number): void {
    startChance(`${name} ${look} ${action}`);
    const kind = found(name) as unknown as KindOf<unknown>;
    const { object, at } = (action === "turntable" ? turntable : packing)(kind, kind.looks[look]);
    const set = setFor(found(name), { look, shot: action === "turntable" ? "front" : "carton" }).set;
    at(action === "packing" ? 1 : 0);
    film = { at, stage: setUp(object, size, { ...set, isTurning: action === "turntable" }) };
  },
  frame(share: number, frames: number): string {
    if (!film) throw new Error("no film is set up");
    film.at(share);
    return encode(film.stage.expose(frames), "image/jpeg");
  },
  closeFilm(): void {
    film?.stage.close();
    film = undefined;
  },
};

Object.assign(globalThis, { studio });
