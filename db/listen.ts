import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";

type Ears = {
  onNotice: (payload: string) => void;
  /** At the start and after every interruption; what was said before is lost. */
  onConnect: () => void;
};

/** Hears what is said on a channel, on a connection of its own, and connects again for as long as it takes. */
export function listen(url: string, channel: string, { onNotice, onConnect }: Ears): { stop(): Promise<void> } {
  let isStopped = false;
  let client: postgres.Sql | undefined;

  const hearUntilClosed = () =>
    new Promise<void>((resolve, reject) => {
      const options = {
        max: 1,
        max_lifetime: null,
        fetch_types: false,
        onnotice() {},
        onnotify: (_: string, payload: string) => onNotice(payload),
        onclose: () => resolve(),
      };
      client = postgres(url, options);
      client`select set_config('application_name', 'rattledrum listens', false)`
        .then(() => client?.unsafe(`listen ${channel}`))
        .then(onConnect, reject);
    });

  const hear = async () => {
    while (!isStopped) {
      await hearUntilClosed().catch(() => {});
      await client?.end({ timeout: 0 });
      if (!isStopped) await pause(100);
    }
  };
  const running = hear();

  return {
    async stop() {
      isStopped = true;
      await client?.end({ timeout: 1 });
      await running;
    },
  };
}
