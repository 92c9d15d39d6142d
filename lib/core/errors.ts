/** What was asked breaks a rule of the market; `code` is a key under `errors.` and becomes a sentence. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly args: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/** There is no such thing, or none that this actor may know of. */
export class NotFound extends Error {
  constructor(what = "not found") {
    super(what);
    this.name = "NotFound";
  }
}

/** The actor knows the thing but may not do this to it. */
export class NotAllowed extends Error {
  constructor(what = "not allowed") {
    super(what);
    this.name = "NotAllowed";
  }
}

/** Trying this again later will not help. */
export class Hopeless extends Error {
  constructor(why: string) {
    super(why);
    this.name = "Hopeless";
  }
}

/** Nothing is wrong, but it is too early: a job that throws this runs again after so many seconds. */
export class Postponed extends Error {
  constructor(readonly seconds: number) {
    super(`postponed for ${seconds} s`);
    this.name = "Postponed";
  }
}

/** @throws NotAllowed unless the policy says yes. */
export function allow(permitted: boolean): asserts permitted {
  if (!permitted) throw new NotAllowed();
}
