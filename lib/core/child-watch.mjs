// What a child process may take for one question, before it ends itself. Plain JavaScript, as children are.

/**
 * Looks every 50 milliseconds while a question is worked on, which must not hold up this thread. Memory is that of the whole
 * process; seconds are those of the processor, so that a busy machine ends nobody's honest work.
 */
export function watchWork({ bytes, seconds = Number.POSITIVE_INFINITY }) {
  let clock;
  return {
    begin() {
      const before = process.cpuUsage();
      clock = setInterval(() => {
        const { user, system } = process.cpuUsage(before);
        if (process.memoryUsage.rss() > bytes || user + system > seconds * 1_000_000) process.exit(137);
      }, 50);
    },
    end: () => clearInterval(clock),
  };
}
