local words = {}
for i = 0, 4999 do words[i + 1] = 'word' .. (i * 31 % 4999) end
local counts = {}
for _ = 1, 1000 do
    for _, word in ipairs(words) do
        local n = counts[word]
        counts[word] = n == nil and 1 or n + 1
    end
end
local size = 0
for _ in pairs(counts) do size = size + 1 end
print(size)
print(counts['word42'])

local squares = {}
for i = 0, 999999 do squares[i] = i * 3 % 1000 end
local sum = 0
for i = 0, 999999 do sum = (sum + squares[i] * (i & 7)) & 0xffffff end
print(sum)

local records = {}
for i = 0, 999 do records[i + 1] = {name = 'job' .. i, time = i * 7 % 100, ok = i % 3 == 0} end
local time = 0
for _ = 1, 1500 do
    for _, r in ipairs(records) do
        if r.ok then time = time + r.time end
        r.time = (r.time + 1) % 100
    end
end
print(time)
local keys = 0
for k, v in pairs(counts) do keys = keys + #k * (v & 15) end
print(keys)
