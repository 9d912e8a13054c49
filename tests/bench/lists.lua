local function collect(list, f)
    local out = {}
    for i = 1, #list do out[i] = f(list[i]) end
    return out
end
local function findAll(list, f)
    local out, n = {}, 0
    for i = 1, #list do
        local item = list[i]
        if f(item) then n = n + 1; out[n] = item end
    end
    return out
end
local function inject(list, start, f)
    for i = 1, #list do start = f(start, list[i]) end
    return start
end
local function count(list, f)
    local n = 0
    for i = 1, #list do if f(list[i]) then n = n + 1 end end
    return n
end
local function eachWithIndex(list, f) for i = 1, #list do f(list[i], i - 1) end end
local function any(list, f)
    for i = 1, #list do if f(list[i]) then return true end end
    return false
end
local function every(list, f)
    for i = 1, #list do if not f(list[i]) then return false end end
    return true
end
local function find(list, f)
    for i = 1, #list do if f(list[i]) then return list[i] end end
end
local function groupBy(list, f)
    local groups = {}
    for i = 1, #list do
        local key = f(list[i])
        local group = groups[key]
        if not group then group = {}; groups[key] = group end
        group[#group + 1] = list[i]
    end
    return groups
end

local numbers = {}
for i = 1, 200000 do numbers[i] = i end
local total = 0
for round = 0, 11 do
    local kept = findAll(collect(numbers, function(it) return it * 3 + round end), function(it) return it % 2 == 0 end)
    total = (total + inject(kept, 0, function(a, b) return (a + b) & 0xffffff end)) & 0xffffff
    total = total + count(kept, function(it) return it % 5 == 0 end)
    eachWithIndex(kept, function(n, i) total = (total + n * (i & 3)) & 0xffffff end)
    if any(kept, function(it) return it < 0 end) or not every(kept, function(it) return it > 0 end) then print('wrong') end
    local sum = 0
    for k, v in pairs(groupBy(kept, function(it) return it % 10 end)) do sum = sum + #v * k end
    total = (total + sum) & 0xffffff
    total = total + (find(kept, function(it) return it > 599990 end) or 0)
end
print(total)

local function collate(list, size)
    local out = {}
    for i = 1, #list, size do
        local piece = {}
        for j = i, math.min(i + size - 1, #list) do piece[#piece + 1] = list[j] end
        out[#out + 1] = piece
    end
    return out
end
local sums = collect(collate(numbers, 7), function(it) return inject(it, 0, function(a, b) return a + b end) end)
print(inject(sums, 0, math.max))
