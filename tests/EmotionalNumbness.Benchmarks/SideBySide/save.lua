-- wrk: saves one new entry after the other. Arguments: cookies, and a form in which ENTRY and SAVE stand for fresh random ids.
local headers, form, random

local function id()
  local bytes = random:read(16)
  return (bytes:gsub(".", function(byte) return string.format("%02x", byte:byte()) end))
end

function init(args)
  headers = { ["Cookie"] = args[1], ["Content-Type"] = "application/x-www-form-urlencoded" }
  form = args[2]
  random = assert(io.open("/dev/urandom", "rb"))
end

function request()
  local body = form:gsub("ENTRY", id(), 1):gsub("SAVE", id(), 1)
  return wrk.format("POST", nil, headers, body)
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("\nmeasured %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(99), failed))
end
