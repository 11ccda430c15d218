-- Reports a window in one line; with SHAPE set, asks queries that nobody has asked before.

local shape = os.getenv("SHAPE")

-- Dates before the first award and after the last, so that each query is another one and all answers are alike.
local shapes = {
  application = "/api/v1/awards?awardedFrom=%s&awardedTo=%s&limit=20&offset=%d",
  json_server = "/awards?awarded.earliest:gte=%s&awarded.earliest:lte=%s&_per_page=20&_page=%d",
  data_rest = "/awards/search/findByAwardedEarliestBetween?from=%s&to=%s&size=20&page=%d"
}

if shape then
  -- Windows start a million queries apart.
  local n = tonumber(os.getenv("FIRST")) * 1000000
  local page = ({ application = 20, json_server = 1, data_rest = 1 })[shape]
  local base = shape == "json_server" and 1 or 0
  request = function()
    n = n + 1
    local from = string.format("%04d-%02d-%02d", 1900 + n % 40, 1 + math.floor(n / 40) % 12, 1 + math.floor(n / 480) % 28)
    local rest = math.floor(n / 13440)
    local to = string.format("%04d-%02d-%02d", 2030 + rest % 900, 1 + math.floor(rest / 900) % 12, 1 + math.floor(rest / 10800) % 28)
    return wrk.format("GET", string.format(shapes[shape], from, to, base + n % 2 * page))
  end
end

local paths = os.getenv("QUERIES")
if paths then
  local queries, n = {}, 0
  for path in string.gmatch(paths, "%S+") do
    queries[#queries + 1] = path
  end
  request = function()
    n = n + 1
    return wrk.format("GET", queries[(n - 1) % #queries + 1])
  end
end

done = function(summary, latency)
  local errors = summary.errors
  print(string.format("REPORT %d %.3f %.3f %.3f %d", summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
