local names = {'alpha', 'beta', 'gamma', 'delta'}
local length, last = 0, ''
for i = 0, 1499999 do
    local name = names[(i & 3) + 1]
    last = 'build ' .. i .. ' of ' .. name .. ': ' .. (i % 7 == 0 and 'ok' or 'failed') .. ' in ' .. i * 3 .. ' ms'
    length = length + #last
end
print(length)
print(last)
