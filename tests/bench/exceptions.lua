local function check(n)
    if n % 5 == 0 then error({kind = 'TooBig', message = 'too big', size = n}) end
    if n % 7 == 0 then error({kind = 'IllegalState', message = 'seven'}) end
    return n
end
local function through(n, depth)
    if depth == 0 then return check(n) end
    return through(n, depth - 1) + 1
end

local sum, big, seven, done = 0, 0, 0, 0
for i = 1, 2000000 do
    local fine, result = pcall(through, i, 3)
    if fine then sum = (sum + result) & 0xffffff
    elseif result.kind == 'TooBig' then big = big + (result.size & 3)
    elseif result.kind == 'IllegalState' then seven = seven + #result.message
    else error(result) end
    done = done + 1
end
print(sum .. ' ' .. big .. ' ' .. seven .. ' ' .. done)
