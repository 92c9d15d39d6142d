import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { env } from "../lib/core/env";
import { mediaSource } from "../lib/media/renditions-on-demand";
import { mediaStorage } from "../lib/media/storage";
import { clipFiles } from "./clips";
import { coverPictures } from "./covers";
import { keepDemoMedia } from "./keep-media";
import { pictureFiles, pictureKey } from "./pictures";

const namesIn = async (folder: string) => (await readdir(path.join(env().DATA_DIR, folder))).sort();

test("demo pictures are kept as originals, and what an older demo market left of them goes", async () => {
  const media = mediaStorage();
  await media.put("demo-toys-plush-bear-brown-front-320.webp", Buffer.from("older"));
  await media.put("a1b2c3-320.webp", Buffer.from("a shop's own"));
  const told: string[] = [];
  await keepDemoMedia((line) => told.push(line));

  const [stills, clips] = [clipFiles("webp"), clipFiles("mp4")];
  const keys = [...pictureFiles(), ...stills, ...coverPictures().values()].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9-]{1,80}$/.test(key))).toEqual([]);
  expect(await namesIn("originals")).toEqual(keys.sort());
  expect(await namesIn("media")).toEqual(["a1b2c3-320.webp", ...clips.map(({ key }) => `${key}.mp4`)].sort());
  expect(stills.map(({ key }) => key).sort()).toEqual(clips.map(({ key }) => key).sort());
  expect(told).toEqual([`${pictureFiles().length} pictures and ${clips.length} clips`]);

  const found = await mediaSource(env().DATA_DIR).find(`${pictureKey("toys/plush-bear-brown-front")}-320.webp`);
  expect(found?.size).toBeGreaterThan("older".length);
});
