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
    case "42704":
    case "08P01": {
      const message = error instanceof Error ? error.message : "";
      return new StartFailure(
        `The server ${server} refuses a parameter of the connection (${message}): leave it out of ${setting}. If this is a connection pooler, set DATABASE_LISTEN_URL.`,
      );
    }
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
    case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
      return new StartFailure(
        `The certificate of ${server} comes from an unknown authority: name its file in NODE_EXTRA_CA_CERTS, or use sslmode=require in ${setting}.`,
      );
    case "CERT_HAS_EXPIRED":
      return new StartFailure(`The certificate of ${server} has expired: renew it.`);
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return new StartFailure(`The certificate of ${server} is for another name: use that name in ${setting}.`);
    case "53100":
      return new StartFailure(`The disk of the database at ${server} is full: free some space and start again.`);
    default:
      return undefined;
  }
}
