// Limits of a child process for one request. Plain JavaScript, as children are.

/**
 * Exits the process when a request exceeds its limits, checked every 50 milliseconds; so a child must not block this
 * thread. `bytes` limits the memory of the whole process, `seconds` its processor time, which a busy machine does not
 * use up.
 */
export function limitWork({ bytes, seconds = Number.POSITIVE_INFINITY }) {
  let timer;
  return {
    begin() {
      const before = process.cpuUsage();
      timer = setInterval(() => {
        const { user, system } = process.cpuUsage(before);
        if (process.memoryUsage.rss() > bytes || user + system > seconds * 1_000_000) process.exit(137);
      }, 50);
    },
    end: () => clearInterval(timer),
  };
}
