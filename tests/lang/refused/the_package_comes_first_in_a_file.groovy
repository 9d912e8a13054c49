package x; package y // expect error: the package comes first in a file
