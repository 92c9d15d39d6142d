/** The error of a table that is not read; `why` is the last part of a message key under `imports.file`. */
export class Refused extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}
