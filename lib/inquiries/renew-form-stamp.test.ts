import { expect, test } from "vitest";
import { formAge, formStamp } from "../rendering/form-stamp";
import { renewFormStamp } from "./renew-form-stamp";

const stampOf = (minutes: number) => formStamp(new Date(Date.now() - minutes * 60_000));

test("a form that was open for more than two hours returns with its input and a new time stamp", () => {
  const typed = { message: "Preciso de 2.400 peças", "lines.0.quantity": "2400", "uploads[]": ["a", "b"] };
  const errors = { form: "This page was open for too long." };
  const state = renewFormStamp({ errors, values: { ...typed, stamp: stampOf(121) } });
  expect(state).toMatchObject({ errors, values: typed });
  expect(formAge(String(state.values.stamp))).toBeLessThan(60);
});

test("a younger form keeps its time stamp, so that sending it twice is one inquiry", () => {
  const stamp = stampOf(119);
  expect(renewFormStamp({ errors: {}, values: { stamp } }).values.stamp).toBe(stamp);
});
