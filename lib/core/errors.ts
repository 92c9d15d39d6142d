/** The input breaks a rule of the market. `code` is a message key under `errors.`, which is rendered with `args`. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly args: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/** The thing does not exist, or the actor may not see it. */
export class NotFound extends Error {
  constructor(what = "not found") {
    super(what);
    this.name = "NotFound";
  }
}

/** The actor may see the thing but not do this to it. */
export class NotAllowed extends Error {
  constructor(what = "not allowed") {
    super(what);
    this.name = "NotAllowed";
  }
}

/** The work fails however often it is retried; the dispatcher does not run the job again. */
export class PermanentFailure extends Error {
  constructor(why: string) {
    super(why);
    this.name = "Hopeless";
  }
}

/** The work cannot be done yet; the dispatcher runs the job again after so many seconds. */
export class Postponed extends Error {
  constructor(readonly seconds: number) {
    super(`postponed for ${seconds} s`);
    this.name = "Postponed";
  }
}

/** @throws NotAllowed unless the policy permits the command. */
export function allow(permitted: boolean): asserts permitted {
  if (!permitted) throw new NotAllowed();
}
