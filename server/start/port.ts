import { createServer } from "node:net";
import { StartFailure } from "./failure";

/** Describes why the port cannot be used, in one sentence; returns undefined for any other error. */
export function describeListenFailure(error: unknown, port: number, host?: string): StartFailure | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new StartFailure(
        `Port ${port} is taken: stop what listens there, or choose another, such as PORT=${port + 1}.`,
      );
    case "EACCES":
      return new StartFailure(
        `Port ${port} may not be used by this account: choose one above 1023, such as PORT=3000.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartFailure(`This machine has no address ${host}: correct HOST.`);
    default:
      return undefined;
  }
}

/** Checks that the port is free before any long work starts. @throws StartFailure */
export async function checkPort(port: number, host: string | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer().once("error", (error) => reject(describeListenFailure(error, port, host) ?? error));
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });
}
