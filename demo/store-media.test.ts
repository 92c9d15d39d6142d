import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { env } from "../lib/core/env";
import { mediaSource } from "../lib/media/renditions-on-demand";
import { mediaStorage } from "../lib/media/storage";
import { coverPictures } from "./covers";
import { pictureFiles, pictureKey } from "./pictures";
import { storeDemoMedia } from "./store-media";
import { demoVideoFiles } from "./videos";

const namesIn = async (folder: string) => (await readdir(path.join(env().DATA_DIR, folder))).sort();

test("storing demo media keeps pictures as originals and deletes renditions of an older demo market", async () => {
  const media = mediaStorage();
  await media.put("demo-toys-plush-bear-brown-front-320.webp", Buffer.from("older"));
  await media.put("a1b2c3-320.webp", Buffer.from("a shop's own"));
  const lines: string[] = [];
  await storeDemoMedia((line) => lines.push(line));

  const [posters, videos] = [demoVideoFiles("webp"), demoVideoFiles("mp4")];
  const keys = [...pictureFiles(), ...posters, ...coverPictures().values()].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9-]{1,80}$/.test(key))).toEqual([]);
  expect(await namesIn("originals")).toEqual(keys.sort());
  expect(await namesIn("media")).toEqual(["a1b2c3-320.webp", ...videos.map(({ key }) => `${key}.mp4`)].sort());
  expect(posters.map(({ key }) => key).sort()).toEqual(videos.map(({ key }) => key).sort());
  expect(lines).toEqual([`${pictureFiles().length} pictures and ${videos.length} videos`]);

  const found = await mediaSource(env().DATA_DIR).find(`${pictureKey("toys/plush-bear-brown-front")}-320.webp`);
  expect(found?.size).toBeGreaterThan("older".length);
});
