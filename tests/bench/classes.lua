local function class(super)
    local c = {}
    c.__index = c
    return setmetatable(c, super)
end
local Shape = class()
function Shape:scaled(factor) return self:area() * factor end
local Square = class(Shape)
function Square.init(o, side) o.side = side; o.name = 'square'; return o end
function Square.new(side) return Square.init(setmetatable({}, Square), side) end
function Square:area() return self.side * self.side end
local Rectangle = class(Shape)
function Rectangle.new(width, height)
    return setmetatable({width = width, height = height, name = 'rectangle'}, Rectangle)
end
function Rectangle:area() return self.width * self.height end
local Cube = class(Square)
function Cube.new(side)
    local o = Square.init(setmetatable({}, Cube), side)
    o.name = 'cube'
    return o
end
function Cube:area() return 6 * Square.area(self) end

local shapes = {}
for i = 0, 998 do
    local n = i % 20 + 1
    if i % 3 == 0 then shapes[#shapes + 1] = Square.new(n)
    elseif i % 3 == 1 then shapes[#shapes + 1] = Rectangle.new(n, n + 1)
    else shapes[#shapes + 1] = Cube.new(n) end
end
local sum = 0
for round = 0, 2999 do
    for _, shape in ipairs(shapes) do sum = (sum + shape:scaled(round & 7)) & 0xffffff end
end
print(sum)

local letters = 0
for i = 0, 999999 do
    local r = Rectangle.new(i & 15, 3)
    r.width = r.width + 2
    letters = letters + #r.name + r:area() % 3
end
print(letters)
