assert // expect error: unexpected the end of the line
