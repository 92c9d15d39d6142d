import { parseArgs } from "node:util";
import { withDatabase } from "../server/start/with-database";

/**
 * `npm run operator -- --email chen@market.example` makes this person an operator, prints a link with which they sign in
 * and choose a password, and has it emailed. `--language zh` sets the language of a new account, `--role lead` what
 * the operator may do: agents work on cases, leads also limit and suspend shops, auditors only read. It works while the
 * market runs.
 */
const { values } = parseArgs({
  options: { email: { type: "string" }, language: { type: "string" }, role: { type: "string" } },
});
const { makeOperator, makeOperatorInput } = await import("../lib/accounts/make-operator");
const input = makeOperatorInput.safeParse(values);

if (!input.success) {
  console.error("Usage: npm run operator -- --email chen@market.example [--language en|zh|es|pt-br|ru|ar|ur|fr]");
  console.error("       [--role agent|lead|auditor]");
  process.exitCode = 1;
} else {
  await withDatabase(async ({ ownerUrl }) => {
    const { openOwner } = await import("../db/client");
    const owner = openOwner(ownerUrl);
    try {
      const link = await makeOperator(input.data, owner);
      console.log(`${input.data.email} is an operator. This link signs in once, within 20 minutes:\n\n  ${link}\n`);
      console.log("The market also emails it. Two-step sign-in has to be switched on before anything else.");
    } finally {
      await owner.$client.end({ timeout: 5 });
    }
  });
}
