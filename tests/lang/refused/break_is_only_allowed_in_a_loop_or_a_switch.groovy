break // expect error: break is only allowed in a loop or a switch
