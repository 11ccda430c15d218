-- Prints the results of one measurement in one line. With SHAPE set, sends uncached queries.

local shape = os.getenv("SHAPE")

-- The dates enclose all awards, so that each query is different and all responses are the same.
local shapes = {
  image = "/api/v1/awards?from=%s&to=%s&limit=20&offset=%d",
  json = "/awards?awarded.earliest:gte=%s&awarded.earliest:lte=%s&_per_page=20&_page=%d",
  rest = "/awards/search/findByAwardedEarliestBetween?from=%s&to=%s&size=20&page=%d"
}
-- The parameters of the first and the second page.
local pages = { image = { 0, 20 }, json = { 1, 2 }, rest = { 0, 1 } }

if shape then
  -- Each measurement starts a million queries after the previous one.
  local n = tonumber(os.getenv("WINDOW")) * 1000000
  local function date(first_year, years, i)
    return string.format("%04d-%02d-%02d", first_year + i % years, 1 + math.floor(i / years) % 12,
      1 + math.floor(i / years / 12) % 28)
  end
  request = function()
    n = n + 1
    return wrk.format("GET", string.format(shapes[shape], date(1900, 40, n), date(2030, 900, math.floor(n / 13440)),
      pages[shape][1 + n % 2]))
  end
end

done = function(summary, latency)
  local errors = summary.errors
  print(string.format("REPORT %d %.3f %.3f %.3f %d", summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
