import { expect, test } from "vitest";
import { formAge, formStamp } from "../rendering/form-stamp";
import { freshlyStamped } from "./freshly-stamped";

const stampOf = (minutes: number) => formStamp(new Date(Date.now() - minutes * 60_000));

test("a form that was open for more than two hours comes back with all that was typed and a time that is good again", () => {
  const typed = { message: "Preciso de 2.400 peças", "lines.0.quantity": "2400", "uploads[]": ["a", "b"] };
  const sentence = { form: "This page was open for too long." };
  const back = freshlyStamped({ errors: sentence, values: { ...typed, stamp: stampOf(121) } });
  expect(back).toMatchObject({ errors: sentence, values: typed });
  expect(formAge(String(back.values.stamp))).toBeLessThan(60);
});

test("a younger form keeps its time, so that sending it twice is one inquiry", () => {
  const stamp = stampOf(119);
  expect(freshlyStamped({ errors: {}, values: { stamp } }).values.stamp).toBe(stamp);
});
