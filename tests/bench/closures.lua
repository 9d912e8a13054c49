local function counter(start)
    local n = start
    return function(by) n = n + by; return n end
end
local counters = {}
for i = 0, 9 do counters[i + 1] = counter(i) end
local sum = 0
for i = 0, 4999999 do sum = (sum + counters[i % 10 + 1](i & 3)) & 0xffffff end
print(sum)

local function compose(f, g) return function(x) return g(f(x)) end end
local work = function(it) return it + 1 end
for _ = 1, 5 do work = compose(work, function(x) return (x * 2) & 0xffff end) end
local made = 0
for i = 0, 599999 do made = (made + work(i & 255)) & 0xffffff end
print(made)

local function times(n, c) for i = 0, n - 1 do c(i) end end
local function twice(n, c) return c(n) + c(n + 1) end
local both = 0
times(2000000, function(i) both = (both + twice(i, function(x) return x & 7 end)) & 0xffffff end)
print(both)
