import { expect, test } from "vitest";
import { readEnv } from "@/lib/core/env";
import { BucketFailed } from "@/lib/core/object-storage";
import { describeBucketFailure } from "./bucket";

const settings = { MEDIA_URL: "s3://market/files", AWS_ACCESS_KEY_ID: "AKIA1", AWS_SECRET_ACCESS_KEY: "secret" };
const bucket = readEnv({ ...settings, AWS_ENDPOINT_URL: "https://s3.example" }).bucket ?? expect.fail();

test("a bucket that cannot be used is described in one sentence that says what to do", () => {
  const sentences = [
    new BucketFailed(404, "HEAD"),
    new BucketFailed(403, "HEAD"),
    new BucketFailed(301, "HEAD"),
    new TypeError("fetch failed"),
  ].map((error) => describeBucketFailure(error, bucket).message);
  expect(sentences).toEqual([
    'https://s3.example has no bucket "market": create it, or correct MEDIA_URL.',
    'https://s3.example does not let AKIA1 use the bucket "market": grant it, or correct AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    'https://s3.example answers 301 for the bucket "market": correct MEDIA_URL, AWS_REGION or AWS_ENDPOINT_URL.',
    "No object storage answers at https://s3.example: start it, or correct AWS_ENDPOINT_URL.",
  ]);
  expect(sentences.join()).not.toContain("secret,");
});

test("the settings name a bucket, a folder in it, and Amazon's server of the region by default", () => {
  expect(bucket).toMatchObject({
    endpoint: "https://s3.example",
    name: "market",
    prefix: "files/",
    region: "us-east-1",
  });
  expect(readEnv({ ...settings, MEDIA_URL: "s3://market", AWS_REGION: "eu-west-3" }).bucket).toMatchObject({
    endpoint: "https://s3.eu-west-3.amazonaws.com",
    prefix: "",
  });
  expect(readEnv({}).bucket).toBeUndefined();
  expect(() => readEnv({ MEDIA_URL: "s3://market" })).toThrow("MEDIA_URL needs AWS_ACCESS_KEY_ID");
  expect(() => readEnv({ ...settings, MEDIA_URL: "https://market" })).toThrow("MEDIA_URL is s3://bucket");
});
