import { beforeEach, expect, test } from "vitest";
import { readCounts, takeCounts } from "../core/counts";
import { NotAllowed, Refusal } from "../core/errors";
import { countUpload } from "./count-upload";

beforeEach(() => void takeCounts());

const outcomes = () =>
  readCounts()
    .filter(({ name }) => name === "uploads")
    .map(({ labels: { kind, outcome, reason } }) => [kind, outcome, reason].join(" "));
const total = (name: string) => readCounts().find((each) => each.name === name)?.value;

test("an upload is counted with its bytes and seconds once it is stored", async () => {
  const stored = await countUpload("picture", async (received) => received(new Uint8Array(700)).byteLength);
  expect(stored).toBe(700);
  expect(outcomes()).toEqual(["picture stored "]);
  expect(total("uploadBytes")).toBe(700);
  expect(total("uploadSeconds")).toBeGreaterThan(0);
});

test("an upload that is refused, interrupted or failed is counted as that, and its error is thrown", async () => {
  const fail = (error: Error, bytes?: number) =>
    expect(
      countUpload("attachment", async (received) => {
        if (bytes !== undefined) received(new Uint8Array(bytes));
        throw error;
      }),
    ).rejects.toBe(error);
  await fail(new Refusal("attachments.refused.wrongType"), 9);
  await fail(new Refusal("catalogue.pictures.tooLarge"));
  await fail(new NotAllowed(), 9);
  await fail(new Error("aborted"));
  await fail(new Error("the disk is full"), 9);
  expect(outcomes()).toEqual([
    "attachment refused wrongType",
    "attachment refused tooLarge",
    "attachment refused notAllowed",
    "attachment interrupted ",
    "attachment failed ",
  ]);
});

test("an upload whose parts are all here fails, and is not interrupted", async () => {
  await expect(countUpload("picture", () => Promise.reject(new Error("lost")), { isReceived: true })).rejects.toThrow();
  expect(outcomes()).toEqual(["picture failed "]);
});
