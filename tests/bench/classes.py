class Shape:
    def scaled(self, factor):
        return self.area() * factor


class Square(Shape):
    def __init__(self, side):
        self.side = side
        self.name = 'square'

    def area(self):
        return self.side * self.side


class Rectangle(Shape):
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.name = 'rectangle'

    def area(self):
        return self.width * self.height


class Cube(Square):
    def __init__(self, side):
        super().__init__(side)
        self.name = 'cube'

    def area(self):
        return 6 * super().area()


shapes = []
for i in range(999):
    n = i % 20 + 1
    if i % 3 == 0:
        shapes.append(Square(n))
    elif i % 3 == 1:
        shapes.append(Rectangle(n, n + 1))
    else:
        shapes.append(Cube(n))
total = 0
for round_ in range(3000):
    for shape in shapes:
        total = (total + shape.scaled(round_ & 7)) & 0xFFFFFF
print(total)

letters = 0
for i in range(1000000):
    r = Rectangle(i & 15, 3)
    r.width += 2
    letters += len(r.name) + r.area() % 3
print(letters)
