this = 3 // expect error: this and super cannot be assigned to
