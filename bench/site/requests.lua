-- Requests for the addresses that a file names, one a line, drawn by Zipf's law or evenly, always in the same order.
-- wrk … -- FILE zipf|even [304|later]: with 304 each line holds an address, a space and the entity tag to send along; later
-- begins in the middle of the order, for a run after a warm-up.
local requests = {}
local sequence = {}
local at = 0

function init(arguments)
  local file, law, unchanged = arguments[1], arguments[2], arguments[3] == "304"
  for line in io.lines(file) do
    local path, tag = line:match("^(%S+)%s*(.*)$")
    local headers = { ["Accept-Encoding"] = "gzip", ["Host"] = "localhost" }
    if unchanged then headers["If-None-Match"] = tag end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
  local sums, sum = {}, 0
  for rank = 1, #requests do
    sum = sum + (law == "zipf" and 1 / rank or 1)
    sums[rank] = sum
  end
  math.randomseed(42)
  for draw = 1, 200000 do
    local wanted, low, high = math.random() * sum, 1, #requests
    while low < high do
      local middle = math.floor((low + high) / 2)
      if sums[middle] < wanted then low = middle + 1 else high = middle end
    end
    sequence[draw] = low
  end
  if arguments[3] == "later" then at = #sequence / 2 end
end

function request()
  at = at % #sequence + 1
  return requests[sequence[at]]
end

function done(summary, latency)
  io.write(string.format("RESULT %.0f %.2f %.2f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
