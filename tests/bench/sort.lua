local x, numbers = 7, {}
for i = 1, 80000 do
    x = (x * 1103515245 + 12345) & 0x7fffffff
    numbers[i] = (x >> 8) % 100000
end
local down = {}
for i = 1, #numbers do down[i] = numbers[i] end
table.sort(down, function(a, b) return a > b end)
print(down[1] .. ' ' .. down[40001] .. ' ' .. down[80000])

local people = {}
for i = 1, #numbers do people[i] = {name = 'p' .. numbers[i], age = numbers[i] % 90, id = i - 1} end
local byAge = {}
for i = 1, #people do byAge[i] = people[i] end
table.sort(byAge, function(a, b) if a.age ~= b.age then return a.age < b.age end return b.id < a.id end)
print(byAge[1].id .. ' ' .. byAge[40001].id .. ' ' .. byAge[80000].id)

local byName = {}
for i = 1, #people do byName[i] = people[i] end
table.sort(byName, function(a, b) return a.name < b.name end)
print(byName[1].name .. ' ' .. byName[40001].name .. ' ' .. byName[80000].name)
