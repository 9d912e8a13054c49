local function random(rounds)
    local x, sum = 42, 0
    for _ = 1, rounds do
        x = (x * 1103515245 + 12345) & 0x7fffffff
        sum = (sum + (x >> 7) % 1000) & 0xffffff
    end
    return sum
end

local function sieve(limit)
    local composite, count = {}, 0
    for i = 1, limit do composite[i] = false end
    for i = 2, limit do
        if not composite[i] then
            count = count + 1
            for j = i + i, limit, i do composite[j] = true end
        end
    end
    return count
end

local function triples(limit)
    local found = 0
    for a = 1, limit - 1 do
        for b = a, limit - 1 do
            local square, c = a * a + b * b, b
            while c * c < square do c = c + 1 end
            if c * c == square and c < limit then found = found + 1 end
        end
    end
    return found
end

print(random(20000000))
print(sieve(3000000))
print(triples(320))
