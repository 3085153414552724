-- wrk: asks for one address in turn with each set of headers. Arguments: one for each set, its lines "name: value".
local requests, turn = {}, 0

function init(args)
  for _, lines in ipairs(args) do
    local headers = {}
    for name, value in lines:gmatch("([^:\n]+): ([^\n]+)") do
      headers[name] = value
    end
    table.insert(requests, wrk.format("GET", nil, headers))
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("\nmeasured %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(99), failed))
end
