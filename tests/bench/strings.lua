local function build(lines)
    local out, n = {}, 0
    for i = 0, lines - 1 do
        out[n + 1] = 'line '
        out[n + 2] = i
        out[n + 3] = ': '
        out[n + 4] = i * 7 % 1000
        out[n + 5] = '\n'
        n = n + 5
    end
    return table.concat(out)
end

local text = build(200000)
print(#text)

local function split(s, separator)
    local parts, from = {}, 1
    while true do
        local at = s:find(separator, from, true)
        if not at then break end
        parts[#parts + 1] = s:sub(from, at - 1)
        from = at + #separator
    end
    if from <= #s then parts[#parts + 1] = s:sub(from) end
    return parts
end

local words, digits = 0, 0
for _, line in ipairs(split(text, '\n')) do
    local parts = split(line, ' ')
    words = words + #parts
    digits = digits + #parts[3]
end
print(words .. ' ' .. digits)

local hits = 0
for i = 0, 199999 do
    local s = 'key-' .. (i % 1000)
    if s:sub(-1) == '7' then hits = hits + 1 end
    if s:find('-9', 1, true) then hits = hits + 1 end
    if s:sub(5):upper():sub(1, 1) == '1' then hits = hits + 1 end
end
print(hits)
print((text:gsub('line', 'row')):find('row 199999', 1, true) - 1)
