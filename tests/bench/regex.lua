local levels, lines = {'INFO', 'WARN', 'ERROR', 'DEBUG'}, {}
for i = 0, 59999 do
    lines[i + 1] = string.format('2024-%02d-%02d 12:%02d:%02d [%s] worker-%d: request took %d ms', i % 12 + 1, i % 28 + 1, i % 60,
                                 i * 7 % 60, levels[i % 4 + 1], i % 16, i * 13 % 2000)
end
local pattern = '^(%d+)%-(%d+)%-(%d+) (%S+) %[(%w+)%] worker%-(%d+): request took (%d+) ms$'
local slow, errors, workers = 0, 0, 0
for _ = 1, 7 do
    for _, line in ipairs(lines) do
        local _, _, _, _, level, worker, time = line:match(pattern)
        if level then
            if tonumber(time) > 1500 then slow = slow + 1 end
            if level == 'ERROR' then errors = errors + 1 end
            workers = workers + tonumber(worker)
        end
    end
end
print(slow .. ' ' .. errors .. ' ' .. workers)
local found = 0
for _, line in ipairs(lines) do if line:find('took 1%d%d%d ms') then found = found + 1 end end
print(found)
local seen, unique = {}, 0
for _, line in ipairs(lines) do
    local plain = line:gsub('%d+', '#')
    if not seen[plain] then seen[plain] = true; unique = unique + 1 end
end
print(unique)
