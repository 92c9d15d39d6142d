-- Requests the addresses in PATHS_FILE in turns and prints the results as one line of JSON, in milliseconds.
local paths, at = {}, 0
for line in io.lines(os.getenv("PATHS_FILE")) do paths[#paths + 1] = line end

function init()
  wrk.headers["Accept-Encoding"] = "gzip"
  wrk.headers["User-Agent"] = os.getenv("USER_AGENT")
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

function done(summary, latency)
  local errors = summary.errors
  local bad = errors.connect + errors.read + errors.write + errors.timeout + errors.status
  io.write(string.format(
    '\n{"perSecond":%.1f,"p50":%.3f,"p95":%.3f,"p99":%.3f,"bad":%d}\n',
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3, bad))
end
