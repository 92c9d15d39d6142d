import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeFilm } from "./check-video";
import { clipLimits } from "./limits";

const film = {
  codec_type: "video",
  codec_name: "h264",
  width: 1080,
  height: 1920,
  duration: "12.5",
  avg_frame_rate: "30/1",
};
const said = (streams: object[], format: object = { duration: "12.5" }) => JSON.stringify({ streams, format });

describe("a film", () => {
  test("of a phone is taken, standing or lying", () => {
    expect(judgeFilm(said([film]))).toEqual({ width: 1080, height: 1920, milliseconds: 12_500 });
    const turned = { ...film, width: 1920, height: 1080, side_data_list: [{ rotation: -90 }] };
    expect(judgeFilm(said([{ codec_type: "audio" }, turned]))).toEqual({
      width: 1080,
      height: 1920,
      milliseconds: 12_500,
    });
  });

  test.each([
    ["not JSON", "broken"],
    ["{}", "broken"],
    [said([]), "notVideo"],
    [said([{ codec_type: "audio", codec_name: "aac" }]), "notVideo"],
    [said([{ ...film, codec_name: "mjpeg", disposition: { attached_pic: 1 } }]), "notVideo"],
    [said([{ ...film, codec_name: "rawvideo" }]), "notVideo"],
    [said([{ ...film, width: 0 }]), "broken"],
    [said([{ ...film, width: 16_000, height: 16_000 }]), "tooManyPixels"],
    [said([{ ...film, width: 299, height: 600 }]), "tooSmall"],
    [said([{ ...film, width: 2_000, height: 400 }]), "tooNarrow"],
    [said([{ ...film, avg_frame_rate: "90000/1" }]), "tooHeavy"],
    [said([{ ...film, duration: "61.0" }]), "tooLong"],
    [said([film], { duration: "3600" }), "tooLong"],
    [said([{ ...film, duration: undefined }], { duration: "N/A" }), "broken"],
    [said([{ ...film, duration: "0.4" }], { duration: "0.4" }), "tooShort"],
    [said([film], { duration: "12.5", nb_streams: 400 }), "broken"],
  ])("that is none of ours is refused: %s", (json, refused) => expect(judgeFilm(json)).toEqual({ refused }));

  test("is within every limit, whatever is said of it", () => {
    const anything = fc.record(
      {
        codec_type: fc.constantFrom("video", "audio"),
        codec_name: fc.constantFrom("h264", "hevc", "rawvideo"),
        width: fc.oneof(fc.integer({ min: -5, max: 6_000 }), fc.constant("640")),
        height: fc.integer({ min: -5, max: 6_000 }),
        duration: fc.oneof(fc.double().map(String), fc.constant("N/A")),
        avg_frame_rate: fc.constantFrom("30/1", "0/0", "1/0", "x", "100000/1"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), fc.double(), (streams, duration) => {
        const judged = judgeFilm(said(streams, { duration: String(duration) }));
        if ("refused" in judged) return;
        const { width, height, milliseconds } = judged;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(clipLimits.shortestSide);
        expect(width * height).toBeLessThanOrEqual(clipLimits.pixels);
        expect(milliseconds).toBeLessThanOrEqual(clipLimits.milliseconds + clipLimits.grace);
      }),
    );
  });
});
