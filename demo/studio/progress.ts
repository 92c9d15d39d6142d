/** A bar that moves in a terminal, and a line every twentieth of the way in a log. */
export function progressBar(total: number, label: string) {
  const started = Date.now();
  let done = 0;
  let told = -1;
  return function step(name: string): void {
    done++;
    const share = total ? done / total : 1;
    const left = ((Date.now() - started) / done) * (total - done);
    const line = `${label} ${bar(share)} ${done}/${total}, ${minutes(left)} left  ${name}`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}${done === total ? "\n" : ""}`);
    else if (Math.floor(share * 20) > told) {
      told = Math.floor(share * 20);
      console.log(line);
    }
  };
}

const bar = (share: number) => "█".repeat(Math.round(share * 24)).padEnd(24, "·");
const minutes = (milliseconds: number) =>
  milliseconds < 90_000 ? `${Math.round(milliseconds / 1000)} s` : `${Math.round(milliseconds / 60_000)} min`;
