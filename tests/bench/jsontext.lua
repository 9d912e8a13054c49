local function quoted(s) return '"' .. s:gsub('["\\]', '\\%0') .. '"' end
local keys = {{'id', 'name', 'ok', 'tags', 'result'}, {'time', 'log'}}

local function write(v, out)
    local kind = type(v)
    if v == nil then out[#out + 1] = 'null'
    elseif kind == 'string' then out[#out + 1] = quoted(v)
    elseif kind ~= 'table' then out[#out + 1] = tostring(v)
    elseif v.id or v.time then
        out[#out + 1] = '{'
        for i, key in ipairs(v.id and keys[1] or keys[2]) do
            if i > 1 then out[#out + 1] = ',' end
            out[#out + 1] = quoted(key) .. ':'
            write(v[key], out)
        end
        out[#out + 1] = '}'
    else
        out[#out + 1] = '['
        for i, item in ipairs(v) do
            if i > 1 then out[#out + 1] = ',' end
            write(item, out)
        end
        out[#out + 1] = ']'
    end
end
local function to_json(v)
    local out = {}
    write(v, out)
    return table.concat(out)
end

local read
local function read_list(s, at)
    local list = {}
    at = s:match('^%s*()', at + 1)
    if s:sub(at, at) == ']' then return list, at + 1 end
    while true do
        list[#list + 1], at = read(s, at)
        local mark
        mark, at = s:match('^%s*([,%]])%s*()', at)
        if mark == ']' then return list, at end
    end
end
local function read_map(s, at)
    local map = {}
    at = s:match('^%s*()', at + 1)
    if s:sub(at, at) == '}' then return map, at + 1 end
    while true do
        local key, value, mark
        key, at = s:match('^"([^"]*)"%s*:%s*()', at)
        value, at = read(s, at)
        map[key] = value
        mark, at = s:match('^%s*([,}])%s*()', at)
        if mark == '}' then return map, at end
    end
end
function read(s, at)
    local c = s:sub(at, at)
    if c == '{' then return read_map(s, at) end
    if c == '[' then return read_list(s, at) end
    if c == '"' then
        local text, after = s:match('^"([^"]*)"()', at)
        return text, after
    end
    local word, after = s:match('^([%w.+-]+)()', at)
    if word == 'null' then return nil, after end
    if word == 'true' or word == 'false' then return word == 'true', after end
    return math.tointeger(tonumber(word)), after
end

local jobs = {}
for i = 0, 3999 do
    jobs[i + 1] = {id = i, name = 'job-' .. i, ok = i % 3 == 0, tags = {'a' .. i % 7, 'b' .. i % 5}, result = {time = i * 7 % 1000}}
end
local text = to_json(jobs)
print(#text)
local time, tags = 0, 0
for _ = 1, 8 do
    local list = read(text, 1)
    for _, job in ipairs(list) do
        time = time + job.result.time
        tags = tags + #job.tags
        job.result.time = (job.result.time + 1) % 1000
    end
    text = to_json(list)
end
print(time .. ' ' .. tags .. ' ' .. #text)
