import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkVideo } from "./check-video";
import { videoLimits } from "./limits";

const stream = {
  codec_type: "video",
  codec_name: "h264",
  width: 1080,
  height: 1920,
  duration: "12.5",
  avg_frame_rate: "30/1",
};
const probeJson = (streams: object[], format: object = { duration: "12.5" }) => JSON.stringify({ streams, format });

describe("a video file", () => {
  test("from a phone is accepted, upright or not", () => {
    expect(checkVideo(probeJson([stream]))).toEqual({ width: 1080, height: 1920, milliseconds: 12_500 });
    const turned = { ...stream, width: 1920, height: 1080, side_data_list: [{ rotation: -90 }] };
    expect(checkVideo(probeJson([{ codec_type: "audio" }, turned]))).toEqual({
      width: 1080,
      height: 1920,
      milliseconds: 12_500,
    });
  });

  test.each([
    ["not JSON", "broken"],
    ["{}", "broken"],
    [probeJson([]), "notVideo"],
    [probeJson([{ codec_type: "audio", codec_name: "aac" }]), "notVideo"],
    [probeJson([{ ...stream, codec_name: "mjpeg", disposition: { attached_pic: 1 } }]), "notVideo"],
    [probeJson([{ ...stream, codec_name: "rawvideo" }]), "notVideo"],
    [probeJson([{ ...stream, width: 0 }]), "broken"],
    [probeJson([{ ...stream, width: 16_000, height: 16_000 }]), "tooManyPixels"],
    [probeJson([{ ...stream, width: 299, height: 600 }]), "tooSmall"],
    [probeJson([{ ...stream, width: 2_000, height: 400 }]), "tooNarrow"],
    [probeJson([{ ...stream, avg_frame_rate: "90000/1" }]), "tooHeavy"],
    [probeJson([{ ...stream, duration: "61.0" }]), "tooLong"],
    [probeJson([stream], { duration: "3600" }), "tooLong"],
    [probeJson([{ ...stream, duration: undefined }], { duration: "N/A" }), "broken"],
    [probeJson([{ ...stream, duration: "0.4" }], { duration: "0.4" }), "tooShort"],
    [probeJson([stream], { duration: "12.5", nb_streams: 400 }), "broken"],
  ])("that cannot be used is refused: %s", (json, refused) => expect(checkVideo(json)).toEqual({ refused }));

  test("is within all limits, for any output of ffprobe", () => {
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
        const result = checkVideo(probeJson(streams, { duration: String(duration) }));
        if ("refused" in result) return;
        const { width, height, milliseconds } = result;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(videoLimits.shortestSide);
        expect(width * height).toBeLessThanOrEqual(videoLimits.pixels);
        expect(milliseconds).toBeLessThanOrEqual(videoLimits.milliseconds + videoLimits.grace);
      }),
    );
  });
});
