/** The market cannot start; the message tells in one sentence how to fix it. */
export class StartFailure extends Error {}

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;

/** Describes why a folder cannot be written, in one sentence; returns undefined for any other error. */
export function describeWriteFailure(error: unknown, folder: string): StartFailure | undefined {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return new StartFailure(`The disk that holds ${folder} is full: free some space and start again.`);
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOENT":
      return new StartFailure(`${folder} may not be written: give this account the right to, or set DATA_DIR.`);
    case "ENOTDIR":
    case "EEXIST":
      return new StartFailure(`${folder} is not a folder: move that file away, or set DATA_DIR.`);
    default:
      return undefined;
  }
}

/** Describes why a database server cannot be used, in one sentence; returns undefined for any other error. */
export function describeDatabaseFailure(error: unknown, setting: string, url: string): StartFailure | undefined {
  const { hostname, port, username, pathname } = new URL(url);
  const server = `${hostname}:${port || 5432}`;
  const database = pathname.slice(1);
  switch (codeOf(error)) {
    case "ECONNREFUSED":
    case "ECONNRESET":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "CONNECT_TIMEOUT":
    case "CONNECTION_CLOSED":
      return new StartFailure(`No database answers at ${server}: start it, or correct ${setting}.`);
    case "28P01":
    case "28000":
      return new StartFailure(`The database at ${server} does not let ${username} in: correct ${setting}.`);
    case "3D000":
      return new StartFailure(`The server ${server} has no database "${database}": create it, or correct ${setting}.`);
    case "42501": {
      const message = error instanceof Error ? error.message : "";
      return new StartFailure(`${username} lacks a right at ${server} (${message}): grant it, or correct ${setting}.`);
    }
    case "53100":
      return new StartFailure(`The disk of the database at ${server} is full: free some space and start again.`);
    default:
      return undefined;
  }
}
