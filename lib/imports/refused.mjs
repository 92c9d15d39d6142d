/** Why a table is not read: the last part of a key under `imports.file`. */
export class Refused extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}
